using System.Collections.Immutable;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>A text cut into blocks, before boilerplate and first lines are recognised.</summary>
/// <param name="Text">The text that offsets refer to.</param>
/// <param name="Blocks">In order, not overlapping.</param>
/// <param name="Facts">What the format itself says about the document.</param>
internal sealed record Draft(string Text, ImmutableArray<Block> Blocks, DocumentFacts Facts)
{
    /// <summary>What the file's properties say, which programs often fill in badly: it counts where nothing else is known.</summary>
    public DocumentFacts Properties { get; init; } = DocumentFacts.None;
}
