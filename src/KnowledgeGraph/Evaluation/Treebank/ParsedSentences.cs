using System.Collections.Immutable;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>Turns parsed sentences into the shape of a treebank.</summary>
internal static class ParsedSentences
{
    public static TreebankWord ToTreebankWord(Token token) =>
        new(token.Form, token.Lemma, token.Upos.ToString(), token.Xpos, token.Features, token.Head + 1, token.Relation);

    public static TreebankSentence ToTreebank(ImmutableArray<Token> tokens, string text)
    {
        var surface = Contractions.Group(tokens).Select(group =>
        {
            var (first, last) = (tokens[group.First], tokens[group.First + group.Words - 1]);
            return new SurfaceToken(text[first.Start..last.End], group.Words, last.SpaceAfter);
        });
        return new TreebankSentence("", false, [.. surface], [.. tokens.Select(ToTreebankWord)]);
    }
}
