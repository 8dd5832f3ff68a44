using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Text that XML 1.0 can hold; counts the values that had to be changed for it.</summary>
internal sealed class XmlText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(c => (char)c).Where(c => char.IsSurrogate(c) || IsForbidden(c))]);

    /// <summary>Number of values changed so far.</summary>
    public long Repaired { get; private set; }

    /// <summary>The text itself where XML can hold it; else without control characters, halves of surrogate pairs as U+FFFD.</summary>
    public string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspects) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsBmp || !IsForbidden((char)rune.Value))
            {
                clean.Append(rune);
            }
        }

        var result = clean.ToString();
        Repaired += result == text ? 0 : 1;
        return result;
    }

    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF';
}
