using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Finds offices and titles, the longest at each place.</summary>
internal sealed class OfficeFinder(Vocabulary vocabulary)
{
    /// <summary>Offices that overlap neither each other nor names found before, in the order of the text.</summary>
    public IEnumerable<OfficeSpan> Find(SentenceAnalysis analysis, PieceSequence pieces)
    {
        for (var i = 0; i < pieces.Pieces.Count; i++)
        {
            // "UN Secretary-General": the name is no part of the office, even where the lexicon has both as one title.
            if (pieces.StartsToken(i) && analysis.Covering(pieces.Tokens[i]) is null
                && LongestInAnyCase(pieces, i, analysis.Sentence) is { } match && analysis.Covering(pieces.Tokens[match.Last]) is null)
            {
                yield return new OfficeSpan(pieces.Tokens[i], pieces.Tokens[match.Last], match.Forms[0]);
                i = match.Last;
            }
        }
    }

    // "foreign minister" is as good as "Foreign Minister"; a word that is no noun ("general", "major") is a title only with a capital.
    private (List<Office> Forms, int Last)? LongestInAnyCase(PieceSequence pieces, int start, Sentence sentence)
    {
        (List<Office>, int)? best = null;
        var node = 0;
        for (var i = start; i < pieces.Pieces.Count; i++)
        {
            node = vocabulary.Offices.Next(node, vocabulary.Offices.KeyOf(pieces.Pieces[i].Key));
            if (node < 0)
            {
                break;
            }

            var token = sentence.Tokens[pieces.Tokens[i]];
            if (pieces.EndsToken(i) && vocabulary.Offices.Ends(node) && (token.IsNominal() || pieces.Casings[i] != Casing.Lower))
            {
                var forms = vocabulary.Offices.FormsAt(node, AllCapitals.AsMemory(0, i - start + 1)).ToList();
                best = forms.Count > 0 && (pieces.Casings[i] != Casing.Lower || forms[0].Scope is not ("honorific" or "military")) ? (forms, i) : best;
            }
        }

        return best;
    }

    private static readonly Casing[] AllCapitals = [.. Enumerable.Repeat(Casing.Upper, 16)];
}
