using System.Text;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.WordPieces;

/// <summary>
/// Turns words into the numbers that the network reads, by BERT's uncased rules, a word at a time: lower-cased, accents stripped,
/// split at punctuation, then the longest pieces of the vocabulary from left to right.
/// </summary>
internal sealed class WordPieceEncoder(WordPieceVocabulary vocabulary)
{
    /// <summary>Number of the piece for what the vocabulary cannot spell.</summary>
    public const int Unknown = 100;

    /// <summary>Number of the piece before the first word.</summary>
    public const int Begin = 101;

    /// <summary>Number of the piece behind the last word.</summary>
    public const int End = 102;

    /// <summary>A word has at most so many pieces; the network was trained so.</summary>
    public const int PiecesPerWord = 8;

    /// <summary>A sentence has at most so many pieces, with <see cref="Begin"/> and <see cref="End"/>.</summary>
    public const int MaxPieces = 512;

    // Longer stretches without space or punctuation are unknown as a whole, as in training.
    private const int LongestStretch = 100;

    /// <summary>The network's input for words that have together at most <see cref="MaxPieces"/> − 2 pieces.</summary>
    public EncodedSentence Encode(ReadOnlySpan<TokenSpan> words)
    {
        var ids = new List<long>(2 * words.Length + 2) { Begin };
        var first = new long[words.Length];
        var letterCase = new long[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            first[i] = ids.Count;
            letterCase[i] = LetterCase.Of(words[i].Form);
            AddPieces(words[i].Form, ids);
        }

        ids.Add(End);
        return new EncodedSentence([.. ids], first, letterCase);
    }

    /// <summary>Number of pieces of a word, from 1 to <see cref="PiecesPerWord"/>.</summary>
    public int CountPieces(string form)
    {
        var ids = new List<long>(PiecesPerWord);
        AddPieces(form, ids);
        return ids.Count;
    }

    /// <summary>Adds the pieces of one word.</summary>
    public void AddPieces(string form, List<long> ids)
    {
        var limit = ids.Count + PiecesPerWord;
        var stretch = new StringBuilder(form.Length);
        foreach (var written in form.EnumerateRunes())
        {
            if (CharacterClass.IsIgnored(written) || Accents.IsMark(written))
            {
                continue;
            }

            var rune = Accents.Strip(written);
            var alone = CharacterClass.StandsAlone(rune);
            if (alone || Rune.IsWhiteSpace(rune))
            {
                AddStretch(stretch, ids);
            }

            if (!Rune.IsWhiteSpace(rune))
            {
                stretch.Append(Rune.ToLowerInvariant(rune));
            }

            if (alone)
            {
                AddStretch(stretch, ids);
            }
        }

        AddStretch(stretch, ids);
        Limit(ids, limit);
    }

    private static void Limit(List<long> ids, int limit)
    {
        if (ids.Count == limit - PiecesPerWord)
        {
            ids.Add(Unknown);
        }
        else if (ids.Count > limit)
        {
            ids.RemoveRange(limit, ids.Count - limit);
        }
    }

    private void AddStretch(StringBuilder stretch, List<long> ids)
    {
        if (stretch.Length == 0)
        {
            return;
        }

        var rest = stretch.ToString().AsSpan();
        stretch.Clear();
        var begin = ids.Count;
        while (!rest.IsEmpty)
        {
            var length = rest.Length > LongestStretch ? 0 : AddLongestMatch(rest, ids.Count == begin, ids);
            if (length == 0)
            {
                ids.RemoveRange(begin, ids.Count - begin);
                ids.Add(Unknown);
                return;
            }

            rest = rest[length..];
        }
    }

    // Characters of the piece added; 0 if the vocabulary has none.
    private int AddLongestMatch(ReadOnlySpan<char> rest, bool starts, List<long> ids)
    {
        for (var length = Math.Min(rest.Length, vocabulary.LongestPiece); length > 0; length--)
        {
            if (vocabulary.TryFind(rest[..length], starts, out var piece))
            {
                ids.Add(piece);
                return length;
            }
        }

        return 0;
    }
}
