using System.Collections.Immutable;

namespace KnowledgeGraph.Model;

/// <summary>A stretch of a document that belongs together: a paragraph, a heading, a list item. A sentence never crosses blocks.</summary>
/// <param name="Start">Offset of the first character in <see cref="Document.Text"/>.</param>
/// <param name="End">Offset behind the last character.</param>
/// <param name="Kind">What it is.</param>
/// <param name="SkipReason">Why it is not read for claims, e.g. <c>subscription offer</c>; null where it is read.</param>
public sealed record Block(int Start, int End, BlockKind Kind, string? SkipReason = null)
{
    /// <summary>
    /// Stretches inside the block that are markup and not read: the address of a link, signs of emphasis, the mark of a quoted line.
    /// In order, not overlapping, never at the block's ends; a word goes on behind one as if it were not there.
    /// </summary>
    public ImmutableArray<(int Start, int End)> Hidden { get; init; } = [];
}
