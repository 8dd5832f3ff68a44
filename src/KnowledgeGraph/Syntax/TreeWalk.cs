using KnowledgeGraph.Model;

namespace KnowledgeGraph.Syntax;

/// <summary>Questions that extraction asks of a tree.</summary>
public static class TreeWalk
{
    /// <summary>The relation without its subtype: <c>nsubj:pass</c> is <c>nsubj</c>.</summary>
    public static bool Is(this Token token, string relation) =>
        token.Relation.StartsWith(relation, StringComparison.Ordinal) && (token.Relation.Length == relation.Length || token.Relation[relation.Length] == ':');

    /// <summary>True for nouns and names.</summary>
    public static bool IsNominal(this Token token) => token.Upos is PartOfSpeech.NOUN or PartOfSpeech.PROPN;

    /// <summary>The first child with one of these exact relations; null if none.</summary>
    public static Token? Child(this Sentence sentence, Token head, params ReadOnlySpan<string> relations)
    {
        foreach (var index in sentence.ChildrenOf(head.Index))
        {
            foreach (var relation in relations)
            {
                if (sentence.Tokens[index].Relation == relation)
                {
                    return sentence.Tokens[index];
                }
            }
        }

        return null;
    }

    /// <summary>The children of a token, in the order of the text.</summary>
    public static IEnumerable<Token> Children(this Sentence sentence, Token head)
    {
        var indices = sentence.ChildrenOf(head.Index).ToArray();
        foreach (var index in indices)
        {
            yield return sentence.Tokens[index];
        }
    }

    /// <summary>The preposition of a noun phrase: the lemmas of its case marks joined by blanks; empty if none, the possessive mark left out.</summary>
    public static string Preposition(this Sentence sentence, Token noun)
    {
        var preposition = "";
        foreach (var index in sentence.ChildrenOf(noun.Index))
        {
            var child = sentence.Tokens[index];
            if (child.Relation == "case" && child.Xpos != "POS")
            {
                var lemma = child.Form.ToLowerInvariant();
                foreach (var part in sentence.ChildrenOf(child.Index))
                {
                    if (sentence.Tokens[part].Relation == "fixed")
                    {
                        lemma += " " + sentence.Tokens[part].Form.ToLowerInvariant();
                    }
                }

                preposition = preposition.Length == 0 ? lemma : preposition + " " + lemma;
            }
        }

        return preposition;
    }

    /// <summary>True if the token depends, over any number of steps, on the other or is the other.</summary>
    public static bool IsWithin(this Sentence sentence, Token token, Token ancestor)
    {
        for (var at = token; at is not null; at = sentence.HeadOf(at))
        {
            if (at.Index == ancestor.Index)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word among first to last that depends on a word outside: the head of the stretch.</summary>
    public static int HeadOfSpan(this Sentence sentence, int first, int last)
    {
        for (var i = last; i >= first; i--)
        {
            var token = sentence.Tokens[i];
            if ((token.Head < first || token.Head > last) && token.Upos != PartOfSpeech.PUNCT && !token.Is("flat") && !token.Is("case"))
            {
                return i;
            }
        }

        return last;
    }

    /// <summary>The document's text from one token to another, white space folded to single blanks.</summary>
    public static string TextOf(this Sentence sentence, int first, int last)
    {
        var text = new System.Text.StringBuilder();
        for (var i = first; i <= last; i++)
        {
            var token = sentence.Tokens[i];
            if (i > first && token.Start > sentence.Tokens[i - 1].End)
            {
                text.Append(' ');
            }

            text.Append(token.Form);
        }

        return text.ToString();
    }

    /// <summary>True in a title or heading, where capitals say nothing.</summary>
    public static bool IsHeadline(this Sentence sentence) => sentence.Block.Kind is BlockKind.Title or BlockKind.Heading;
}
