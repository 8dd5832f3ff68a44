using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>A graph with the ontology that defines its kinds and relations.</summary>
/// <param name="Graph">What is written.</param>
/// <param name="Ontology">Knows every kind and relation of the graph.</param>
public sealed record GraphView(IGraphSource Graph, Ontology Ontology);
