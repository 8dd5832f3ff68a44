using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>The words of a sentence as pieces, each with the token that it comes from.</summary>
internal sealed class PieceSequence
{
    /// <summary>Cuts the words of a sentence.</summary>
    public PieceSequence(Sentence sentence)
    {
        var pieces = new List<NamePiece>(sentence.Tokens.Length + 8);
        foreach (var token in sentence.Tokens)
        {
            var before = pieces.Count;
            NamePieces.Split(token.Form, pieces);
            for (var i = before; i < pieces.Count; i++)
            {
                Tokens.Add(token.Index);
            }
        }

        Pieces = pieces;
        Casings = [.. pieces.Select(p => p.Casing)];
    }

    /// <summary>In the order of the text.</summary>
    public List<NamePiece> Pieces { get; }

    /// <summary>Letter case of each piece.</summary>
    public Casing[] Casings { get; }

    /// <summary>Index of the token of each piece.</summary>
    public List<int> Tokens { get; } = [];

    /// <summary>True where a piece is the first of its token.</summary>
    public bool StartsToken(int piece) => piece == 0 || Tokens[piece - 1] != Tokens[piece];

    /// <summary>True where a piece is the last of its token.</summary>
    public bool EndsToken(int piece) => piece == Tokens.Count - 1 || Tokens[piece + 1] != Tokens[piece];

    /// <summary>
    /// The longest form of an index that starts at a piece and whose forms please the caller; the values and the last piece, or null.
    /// A form may be asked to end before a piece. A plural noun matches its singular ("security dilemmas").
    /// </summary>
    public (List<T> Forms, int Last)? Longest<T>(NameIndex<T> index, int start, Sentence sentence, int end = int.MaxValue)
        where T : class
    {
        (List<T>, int)? best = null;
        var node = 0;
        for (var i = start; i < Pieces.Count && i <= end; i++)
        {
            var key = index.KeyOf(Pieces[i].Key);
            var next = index.Next(node, key);
            if (EndsToken(i))
            {
                var token = sentence.Tokens[Tokens[i]];
                if ((next < 0 || !index.Ends(next)) && token.Xpos is "NNS" or "NNPS" && StartsToken(i))
                {
                    var singular = index.Next(node, index.KeyOf(token.Lemma.ToLowerInvariant()));
                    if (singular >= 0 && Forms(index, singular, start, i) is { Count: > 0 } viaLemma)
                    {
                        best = (viaLemma, i);
                    }
                }
                else if (next >= 0 && index.Ends(next) && Forms(index, next, start, i) is { Count: > 0 } forms)
                {
                    best = (forms, i);
                }
            }

            if (next < 0)
            {
                break;
            }

            node = next;
        }

        return best;
    }

    private List<T> Forms<T>(NameIndex<T> index, int node, int start, int last)
        where T : class =>
        [.. index.FormsAt(node, Casings.AsMemory(start, last - start + 1))];
}
