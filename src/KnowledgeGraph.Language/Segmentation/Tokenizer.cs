using System.Globalization;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Cuts text into words.</summary>
internal sealed class Tokenizer(Hyphenation hyphenation)
{
    /// <summary>The words of a stretch, in order; they cover every character but white space.</summary>
    public List<TokenSpan> Words(string text, int start, int end)
    {
        var words = new List<TokenSpan>((end - start) / 5);
        var stretch = text.AsSpan(0, end);
        foreach (var match in TokenPattern.Word.EnumerateMatches(stretch, start))
        {
            var (from, to) = (match.Index, match.Index + match.Length);
            if (match.Length == 1 && text[from] == '.' && words.Count > 0 && words[^1].End == from)
            {
                var word = words[^1];
                if (Abbreviations.Takes(word.Form, word.Start > start ? text[word.Start - 1] : ' ', stretch[to..]))
                {
                    from = word.Start;
                    words.RemoveAt(words.Count - 1);
                }
            }

            words.Add(new TokenSpan(Form(text[from..to]), from, to));
            hyphenation.Join(words, text);
        }

        return words;
    }

    // Without the characters that only say how to lay out a line, such as soft hyphens.
    private static string Form(string written) => written.Length > 1 && written.Any(IsFormat)
        ? string.Concat(written.Where(character => !IsFormat(character))) is { Length: > 0 } form ? form : written
        : written;

    private static bool IsFormat(char character) => character >= '\u00AD' && char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
