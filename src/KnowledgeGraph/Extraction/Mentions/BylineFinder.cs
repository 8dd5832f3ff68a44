using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds the document's authors and its publisher in the lines that name them, where a language model has little to go by.</summary>
internal static class BylineFinder
{
    /// <summary>One mention for each whom the sentence names.</summary>
    public static IEnumerable<Mention> Find(SentenceAnalysis analysis, Document document)
    {
        if (analysis.Sentence.Block.Kind != BlockKind.Byline)
        {
            yield break;
        }

        var names = document.Authors.Select(a => (Text: a, Kind: Kinds.Person));
        foreach (var (text, kind) in document.Publisher is { } publisher ? names.Append((publisher, Kinds.Organization)) : names)
        {
            if (Place(analysis, text) is { } place)
            {
                yield return new Mention
                {
                    First = place.First,
                    Last = place.Last,
                    Head = analysis.Sentence.HeadOfSpan(place.First, place.Last),
                    Form = MentionForm.Name,
                    Kind = kind,
                    Text = text,
                };
            }
        }
    }

    private static (int First, int Last)? Place(SentenceAnalysis analysis, string name)
    {
        var length = analysis.Sentence.Tokens.Length;
        for (var first = 0; first < length; first++)
        {
            for (var last = first; last < length && last < first + 8; last++)
            {
                if (analysis.Sentence.TextOf(first, last) == name)
                {
                    return (first, last);
                }
            }
        }

        return null;
    }
}
