using System.Collections.Immutable;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A stretch of a sentence that stands for one entity or, in the plural, for several.</summary>
public sealed class Mention
{
    /// <summary>Index of the first token.</summary>
    public required int First { get; init; }

    /// <summary>Index of the last token.</summary>
    public required int Last { get; init; }

    /// <summary>Index of the token by which the mention hangs in the tree.</summary>
    public required int Head { get; init; }

    /// <summary>How it refers.</summary>
    public required MentionForm Form { get; init; }

    /// <summary>Kind of what it stands for, as far as the form tells; empty for a pronoun.</summary>
    public required string Kind { get; init; }

    /// <summary>The surface, without determiner.</summary>
    public required string Text { get; init; }

    /// <summary>The lexicon's form; null for a name that it lacks.</summary>
    public NameForm? Lexicon { get; init; }

    /// <summary>What it stands for: empty until resolved or where resolution found nothing.</summary>
    public ImmutableArray<DocumentEntity> Referents { get; set; } = [];

    /// <summary>How sure the referents are, 0 to 1.</summary>
    public double Certainty { get; set; } = 1;

    /// <inheritdoc/>
    public override string ToString() => $"[{First}-{Last}] {Text} ({Form}) → {string.Join(", ", Referents.Select(r => r.Name))}";
}
