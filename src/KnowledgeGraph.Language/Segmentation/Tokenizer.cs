using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>Cuts text into words.</summary>
internal static class Tokenizer
{
    /// <summary>The words of a stretch, in order; they cover every character but white space.</summary>
    public static List<TokenSpan> Words(string text, int start, int end)
    {
        var words = new List<TokenSpan>((end - start) / 5);
        foreach (var match in TokenPattern.Word.EnumerateMatches(text.AsSpan(0, end), start))
        {
            var (from, to) = (match.Index, match.Index + match.Length);
            if (text[from] == '.' && match.Length == 1 && words.Count > 0 && words[^1].End == from && Abbreviations.Takes(words, text, to))
            {
                from = words[^1].Start;
                words.RemoveAt(words.Count - 1);
            }

            words.Add(new TokenSpan(text[from..to], from, to));
        }

        return words;
    }
}
