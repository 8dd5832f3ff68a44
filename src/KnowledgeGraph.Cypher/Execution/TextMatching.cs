using System.Text.RegularExpressions;
using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>STARTS WITH, ENDS WITH, CONTAINS and <c>=~</c>.</summary>
internal static class TextMatching
{
    /// <summary>Null unless both are strings.</summary>
    public static object? Test(BinaryOperator operation, object? left, object? right) =>
        left is not string text || right is not string part ? null : Boxes.Of(operation switch
        {
            BinaryOperator.StartsWith => text.StartsWith(part, StringComparison.Ordinal),
            BinaryOperator.EndsWith => text.EndsWith(part, StringComparison.Ordinal),
            _ => text.Contains(part, StringComparison.Ordinal),
        });

    /// <summary>Whether the whole text matches. The last pattern is kept: a query tests one against many texts.</summary>
    public static Evaluator Matches(Evaluator left, Evaluator right, Site site)
    {
        Tuple<string, Regex>? last = null;
        return frame =>
        {
            if (left(frame) is not string text || right(frame) is not string pattern)
            {
                return null;
            }

            var current = last;
            if (current?.Item1 != pattern)
            {
                last = current = Tuple.Create(pattern, Compile(pattern, site));
            }

            return Boxes.Of(current!.Item2.IsMatch(text));
        };
    }

    /// <summary>Without backtracking a pattern takes time linear in the text, whoever wrote it.</summary>
    private static Regex Compile(string pattern, Site site)
    {
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (ArgumentException e)
        {
            throw site.Error($"this is no regular expression: {e.Message}");
        }
        catch (NotSupportedException)
        {
            throw site.Error("lookaround, backreferences and atomic groups are not supported in regular expressions");
        }
    }
}
