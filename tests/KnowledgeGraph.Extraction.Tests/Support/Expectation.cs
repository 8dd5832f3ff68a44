using System.Collections.Immutable;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>What a case asks for.</summary>
/// <param name="Claims">Claims that must come out.</param>
/// <param name="Kinds">Entities that must come out with this kind.</param>
/// <param name="Absent">Names for which nothing must come out.</param>
/// <param name="Open">Whether further claims between the entities of the case are allowed.</param>
internal sealed record Expectation(
    ImmutableArray<ClaimLine> Claims,
    ImmutableArray<(string Name, string Kind)> Kinds,
    ImmutableArray<string> Absent,
    bool Open);
