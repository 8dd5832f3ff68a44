using System.Collections.Immutable;

namespace KnowledgeGraph.Export.Svg;

/// <summary>What one family of relations says about two actors, added up over both directions.</summary>
/// <param name="A">Number of the node with the smaller id.</param>
/// <param name="B">Number of the other.</param>
/// <param name="Family">Decides colour and dashes.</param>
/// <param name="Weight">Of all its relationships.</param>
/// <param name="ToB">True if a relation points from A to B.</param>
/// <param name="ToA">True if a relation points from B to A.</param>
/// <param name="Relations">As sentences with their number of claims, the heaviest first.</param>
/// <param name="Caption">The heaviest relation.</param>
internal sealed record PictureEdge(
    int A, int B, string Family, double Weight, bool ToB, bool ToA, ImmutableArray<string> Relations, string Caption);
