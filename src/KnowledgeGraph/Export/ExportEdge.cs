using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>A relationship with what writers want to know of it.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Type">Its type.</param>
/// <param name="Example">The most confident of the claims that affirm it, or that deny it if none affirms (ties: the first in order); null if claims are missing.</param>
/// <param name="Period">From the first to the last day that its claims are about; null if unknown.</param>
internal sealed record ExportEdge(Relationship Relationship, RelationType Type, Claim? Example, Period? Period);
