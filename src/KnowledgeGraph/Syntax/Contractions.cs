using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeGraph.Syntax;

/// <summary>Finds the words that are written together as one token, such as <c>do</c> and <c>n't</c>, or a name and its possessive.</summary>
public static class Contractions
{
    private static readonly FrozenSet<string> Clitics =
        "'s 're 've 'll 'd 'm n't ’s ’re ’ve ’ll ’d ’m n’t".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // Second halves of words that are written as one: cannot, gonna, wanna, gotta.
    private static readonly FrozenSet<string> Joined = "can-not gon-na wan-na got-ta".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Index of the first word and number of words of each token of the text, in order.</summary>
    public static IEnumerable<(int First, int Words)> Group(ImmutableArray<Token> tokens)
    {
        var first = 0;
        for (var i = 1; i <= tokens.Length; i++)
        {
            if (i == tokens.Length || !Continues(tokens[i - 1], tokens[i]))
            {
                yield return (first, i - first);
                first = i;
            }
        }
    }

    private static bool Continues(Token word, Token next) =>
        next.Start == word.End && (char.IsLetterOrDigit(word.Form[^1]) || word.Form[^1] == '.')
        && (Clitics.Contains(next.Form) || next.Xpos == "POS" || Joined.Contains($"{word.Form}-{next.Form}"));
}
