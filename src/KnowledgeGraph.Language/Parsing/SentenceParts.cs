using KnowledgeGraph.Language.WordPieces;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Cuts a sentence that is too long for the network where a clause most likely ends.</summary>
internal sealed class SentenceParts(WordPieceEncoder encoder)
{
    /// <summary>A part has at most so many words. The network could read more, but its memory grows with their square and it was trained on less.</summary>
    public const int MaxWords = 200;

    private const int MaxPieces = WordPieceEncoder.MaxPieces - 2;

    /// <summary>Consecutive ranges of words, nearly always one.</summary>
    public IEnumerable<(int Start, int End)> Of(ReadOnlySpan<TokenSpan> words)
    {
        if (words.Length <= Math.Min(MaxWords, MaxPieces / WordPieceEncoder.PiecesPerWord))
        {
            return [(0, words.Length)];
        }

        var parts = new List<(int, int)>();
        for (var start = 0; start < words.Length;)
        {
            var limit = start + CountThatFit(words[start..]);
            var end = limit == words.Length ? limit : BestCut(words, start, limit);
            parts.Add((start, end));
            start = end;
        }

        return parts;
    }

    private int CountThatFit(ReadOnlySpan<TokenSpan> words)
    {
        var (count, pieces) = (0, 0);
        while (count < Math.Min(words.Length, MaxWords) && (pieces += encoder.CountPieces(words[count].Form)) <= MaxPieces)
        {
            count++;
        }

        return count;
    }

    // The last of the strongest boundaries in the second half of what fits.
    private static int BestCut(ReadOnlySpan<TokenSpan> words, int start, int limit)
    {
        var (best, bestStrength) = (limit, 0);
        for (var end = start + ((limit - start) / 2) + 1; end <= limit; end++)
        {
            var strength = Strength(words[end - 1].Form, words[end].Form);
            if (strength > 0 && strength >= bestStrength)
            {
                (best, bestStrength) = (end, strength);
            }
        }

        return best;
    }

    private static int Strength(string last, string next) => (last, next.ToLowerInvariant()) switch
    {
        ("." or "!" or "?", _) => 6,
        (";", _) => 5,
        (":" or "—" or "–" or "--", _) => 4,
        (",", "and" or "but" or "or" or "so" or "yet" or "while" or "which" or "who" or "because" or "although") => 3,
        (",", _) => 2,
        (_, "and" or "but" or "or" or "because" or "that" or "which") => 1,
        _ => 0,
    };
}
