using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli.Quotations;

/// <summary>A claim with what a reader needs to judge it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Source">Name of its source.</param>
/// <param name="Target">Name of its target.</param>
/// <param name="Document">The document in which it stands.</param>
/// <param name="Speakers">Names of those whose view it is; empty for the author's own voice.</param>
/// <param name="Before">What the sentence says before the quotation.</param>
/// <param name="After">What the sentence says behind it.</param>
internal sealed record Quotation(
    Claim Claim, string Source, string Target, Document Document, IReadOnlyList<string> Speakers, string Before, string After)
{
    /// <summary>Who says it, for people.</summary>
    public string Voice => Speakers.Count > 0 ? string.Join(", ", Speakers)
        : Document.Authors.Length > 0 ? $"{string.Join(", ", Document.Authors)} (the author)"
        : "the author";
}
