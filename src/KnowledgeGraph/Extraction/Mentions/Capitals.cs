using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Which words look like parts of names.</summary>
internal static class Capitals
{
    /// <summary>True for a word with a capital that is not only the sentence's or the headline's capital.</summary>
    public static bool IsNameWord(Sentence sentence, int at)
    {
        var token = sentence.Tokens[at];
        if (!char.IsUpper(token.Form[0]))
        {
            return false;
        }

        if (token.Upos == PartOfSpeech.PROPN || token.Entity != NamedEntityTag.None)
        {
            return true;
        }

        return !OpensClause(sentence, at) && !MostlyCapitals(sentence) && token.Upos is PartOfSpeech.NOUN or PartOfSpeech.ADJ or PartOfSpeech.X;
    }

    /// <summary>True where a word owes its capital to the beginning of a sentence or of a quotation.</summary>
    public static bool OpensClause(Sentence sentence, int at) =>
        at == 0 || (sentence.Tokens[at - 1].Upos == PartOfSpeech.PUNCT && sentence.Tokens[at - 1].Form is "\"" or "“" or "‘" or ":" or "•" or "-" or "–" or "'");

    /// <summary>True for a line in headline case.</summary>
    public static bool MostlyCapitals(Sentence sentence)
    {
        // In a byline every word is a name, and none owes its capital to a headline.
        if (sentence.Block.Kind == BlockKind.Byline)
        {
            return false;
        }

        if (sentence.Tokens[^1].Form is "." or "?" or "!" && !sentence.IsHeadline())
        {
            return false;
        }

        int words = 0, capitals = 0;
        foreach (var token in sentence.Tokens)
        {
            if (token.Form.Length > 3 && char.IsLetter(token.Form[0]))
            {
                words++;
                capitals += char.IsUpper(token.Form[0]) ? 1 : 0;
            }
        }

        return words >= 4 && capitals > 0.7 * words;
    }
}
