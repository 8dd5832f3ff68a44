using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Takes out of texts what a format cannot hold, and counts the texts that had to be changed.</summary>
internal sealed class TextCleaner
{
    private static readonly SearchValues<char> Surrogates = SearchValues.Create([.. All().Where(char.IsSurrogate)]);
    private static readonly SearchValues<char> Suspects = SearchValues.Create([.. All().Where(c => char.IsSurrogate(c) || IsForbidden(c))]);

    private readonly bool _keepControls;

    /// <summary>Takes whether the format can hold control characters and non-characters: JSON can, XML 1.0 cannot.</summary>
    public TextCleaner(bool keepControls = false) => _keepControls = keepControls;

    /// <summary>Number of texts changed so far.</summary>
    public long Repaired { get; private set; }

    /// <summary>The text itself where the format can hold it; else without control characters, halves of surrogate pairs as U+FFFD.</summary>
    public string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny(_keepControls ? Surrogates : Suspects) < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (_keepControls || !rune.IsBmp || !IsForbidden((char)rune.Value))
            {
                clean.Append(rune);
            }
        }

        var result = clean.ToString();
        Repaired += result == text ? 0 : 1;
        return result;
    }

    private static IEnumerable<char> All() => Enumerable.Range(0, 0x10000).Select(c => (char)c);

    private static bool IsForbidden(char c) => c is < ' ' and not ('\t' or '\n' or '\r') or '\uFFFE' or '\uFFFF';
}
