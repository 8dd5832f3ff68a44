using System.Collections.Immutable;

namespace KnowledgeGraph.Schema;

/// <summary>A type of relation as the ontology file defines it.</summary>
/// <param name="Name">Upper case with underscores, e.g. <c>ALIGNS_WITH</c>; the relationship type in Neo4j.</param>
/// <param name="Family">conflict, cooperation, structure or ideas.</param>
/// <param name="Sign">+1 cooperation, −1 conflict, 0 neither.</param>
/// <param name="Symmetric">True where the order of the ends does not matter.</param>
/// <param name="SourceKinds">Kinds that the source may have.</param>
/// <param name="TargetKinds">Kinds that the target may have.</param>
/// <param name="Description">What it means, for people.</param>
/// <param name="Plover">Category of the PLOVER event ontology; null where none fits.</param>
public sealed record RelationType(
    string Name,
    string Family,
    int Sign,
    bool Symmetric,
    ImmutableHashSet<string> SourceKinds,
    ImmutableHashSet<string> TargetKinds,
    string Description,
    string? Plover)
{
    /// <summary>True where the ontology allows the relation between these kinds, in this direction.</summary>
    public bool Allows(string sourceKind, string targetKind) => SourceKinds.Contains(sourceKind) && TargetKinds.Contains(targetKind);
}
