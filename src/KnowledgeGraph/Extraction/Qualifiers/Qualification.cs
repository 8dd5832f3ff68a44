using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Qualifiers;

/// <summary>What the text says about a predication.</summary>
/// <param name="Polarity">Affirmed or negated.</param>
/// <param name="Modality">Fact, possibility or proposal.</param>
/// <param name="AttributedTo">Whose view it is; empty for the author's.</param>
/// <param name="When">ISO 8601 date, month, year or interval; null if not said.</param>
public sealed record Qualification(Polarity Polarity, Modality Modality, ImmutableArray<DocumentEntity> AttributedTo, string? When)
{
    /// <summary>The author's plain assertion.</summary>
    public static Qualification Plain { get; } = new(Polarity.Affirmed, Modality.Asserted, [], null);
}
