using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading.Cutting;

/// <summary>Works with the markup inside blocks.</summary>
internal static class HiddenSpans
{
    /// <summary>A block without white space and markup at its ends; null if nothing is left.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="block">The block as first cut.</param>
    /// <param name="hidden">Its markup, in order.</param>
    public static Block? Trimmed(string text, Block block, List<(int Start, int End)> hidden)
    {
        var (start, end) = (block.Start, block.End);
        var (first, last) = (0, hidden.Count - 1);
        for (var moved = true; moved;)
        {
            var line = Line.Trim(text, start, end);
            moved = false;
            (start, end) = (line.Start, line.End);
            if (first <= last && hidden[first].Start <= start)
            {
                start = Math.Max(start, hidden[first++].End);
                moved = true;
            }
            else if (first <= last && hidden[last].End >= end)
            {
                end = Math.Min(end, hidden[last--].Start);
                moved = true;
            }
        }

        return end <= start ? null : block with { Start = start, End = end, Hidden = Merged(hidden[first..(last + 1)]) };
    }

    /// <summary>What a reader sees of a block, with single spaces and straight quotes.</summary>
    public static string Visible(string text, Block block) => Visible(text, block.Start, block.End, block.Hidden);

    /// <summary>What a reader sees of a stretch, with single spaces and straight quotes.</summary>
    public static string Visible(string text, int start, int end, ImmutableArray<(int Start, int End)> hidden)
    {
        var result = new StringBuilder(end - start);
        var next = 0;
        for (var i = start; i < end; i++)
        {
            if (next < hidden.Length && hidden[next].Start == i)
            {
                i = hidden[next++].End - 1;
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                result.Append(text[i] switch { '’' or '‘' or 'ʼ' => '\'', '“' or '”' => '"', var c => c });
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd();
    }

    private static ImmutableArray<(int Start, int End)> Merged(List<(int Start, int End)> spans)
    {
        var result = ImmutableArray.CreateBuilder<(int Start, int End)>(spans.Count);
        foreach (var span in spans)
        {
            if (result.Count > 0 && span.Start <= result[^1].End)
            {
                result[^1] = (result[^1].Start, Math.Max(result[^1].End, span.End));
            }
            else
            {
                result.Add(span);
            }
        }

        return result.ToImmutable();
    }
}
