using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;

namespace KnowledgeGraph.Cypher.Parsing;

// Functions, comprehensions and subqueries: what looks like a call or a list but binds variables of its own.
internal sealed partial class Parser
{
    private static SubqueryKind? SubqueryKindOf(Token word) => word switch
    {
        _ when word.IsKeyword("EXISTS") => SubqueryKind.Exists,
        _ when word.IsKeyword("COUNT") => SubqueryKind.Count,
        _ when word.IsKeyword("COLLECT") => SubqueryKind.Collect,
        _ => null,
    };

    /// <summary>A whole query, or only a pattern with WHERE.</summary>
    private Expression.Subquery ParseSubquery(Position at, SubqueryKind kind)
    {
        Take();
        ExpectSymbol("{");
        var inner = Here;
        var isPattern = Current.IsSymbol("(") || (Current.IsName && Ahead(1).IsSymbol("="));
        var query = isPattern
            ? new Query(new(new SingleQuery(inner, new(ParseMatch(inner, optional: false)))), true)
            : Nested(ParseQuery);
        ExpectSymbol("}");
        return new Expression.Subquery(at, kind, query);
    }

    private Expression ParseCallOf(Position at, string name)
    {
        ExpectSymbol("(");
        var binds = Current.IsName && Ahead(1).IsKeyword("IN");
        var result = (name.ToLowerInvariant(), binds) switch
        {
            ("all", true) => ParseQuantifier(at, QuantifierKind.All),
            ("any", true) => ParseQuantifier(at, QuantifierKind.Any),
            ("none", true) => ParseQuantifier(at, QuantifierKind.None),
            ("single", true) => ParseQuantifier(at, QuantifierKind.Single),
            ("reduce", _) when Current.IsName && Ahead(1).IsSymbol("=") => ParseReduce(at),
            ("count", _) when TakeSymbol("*") => new Expression.CountAll(at),
            _ => WithBar(false, () => ParseArguments(at, name)),
        };
        ExpectSymbol(")");
        return result;
    }

    private Expression ParseArguments(Position at, string name)
    {
        var distinct = TakeKeyword("DISTINCT");
        var arguments = Current.IsSymbol(")") ? new([]) : CommaSeparated(ParseExpression);
        return name.Equals("exists", StringComparison.OrdinalIgnoreCase) && arguments.Count == 1
            ? ExistsOf(at, arguments[0])
            : new Expression.Call(at, name, distinct, arguments);
    }

    /// <summary>The older form: <c>exists(pattern)</c> or <c>exists(n.property)</c>.</summary>
    private static Expression ExistsOf(Position at, Expression argument) => argument is Expression.PatternPredicate { Pattern: var pattern }
        ? new Expression.Subquery(
            at, SubqueryKind.Exists, new Query(new(new SingleQuery(at, new(new Clause.Match(at, false, new(pattern), null)))), true))
        : new Expression.Unary(at, UnaryOperator.IsNotNull, argument);

    private Expression.Quantifier ParseQuantifier(Position at, QuantifierKind kind)
    {
        var item = ExpectVariable();
        ExpectKeyword("IN");
        var list = ParseExpression();
        ExpectKeyword("WHERE");
        return new Expression.Quantifier(at, kind, item, list, WithBar(false, ParseExpression));
    }

    private Expression.Reduce ParseReduce(Position at)
    {
        var total = ExpectVariable();
        ExpectSymbol("=");
        var initial = ParseExpression();
        ExpectSymbol(",");
        var item = ExpectVariable();
        ExpectKeyword("IN");
        var list = WithBar(true, ParseExpression);
        ExpectSymbol("|");
        return new Expression.Reduce(at, total, initial, item, list, WithBar(false, ParseExpression));
    }

    /// <summary>A list, a list comprehension or a pattern comprehension, behind its bracket.</summary>
    private Expression ParseList(Position at)
    {
        if (Current.IsName && Ahead(1).IsKeyword("IN"))
        {
            return ParseListComprehension(at);
        }

        var before = _at;
        var named = Current.IsName && Ahead(1).IsSymbol("=") && Ahead(2).IsSymbol("(");
        if (named || StartsPattern())
        {
            var pattern = ParsePathPattern();
            if (Current.IsSymbol("|") || Current.IsKeyword("WHERE"))
            {
                return ParsePatternComprehension(at, pattern);
            }

            _at = before;
        }

        var items = Current.IsSymbol("]") ? new([]) : CommaSeparated(ParseExpression);
        ExpectSymbol("]");
        return new Expression.ListLiteral(at, items);
    }

    private Expression.ListComprehension ParseListComprehension(Position at)
    {
        var item = ExpectVariable();
        ExpectKeyword("IN");
        var list = WithBar(true, ParseExpression);
        var where = WithBar(true, ParseWhere);
        var result = TakeSymbol("|") ? ParseExpression() : null;
        ExpectSymbol("]");
        return new Expression.ListComprehension(at, item, list, where, result);
    }

    private Expression.PatternComprehension ParsePatternComprehension(Position at, PathPattern pattern)
    {
        var where = WithBar(true, ParseWhere);
        ExpectSymbol("|");
        var result = ParseExpression();
        ExpectSymbol("]");
        return new Expression.PatternComprehension(at, pattern, where, result);
    }

    /// <summary>
    /// Tells <c>(a)--&gt;(b)</c> from an expression in parentheses: what stands in them looks like a node, and a relationship follows.
    /// </summary>
    private bool StartsPattern()
    {
        if (!Current.IsSymbol("("))
        {
            return false;
        }

        var first = Ahead(1).IsName ? Ahead(2) : Ahead(1);
        if (!first.IsSymbol(")") && !first.IsSymbol(":") && !first.IsSymbol("{") && !first.IsKeyword("WHERE"))
        {
            return false;
        }

        var close = MatchingParenthesis();
        var (next, afterNext) = (Ahead(close + 1), Ahead(close + 2));
        return (next.IsSymbol("-") && (afterNext.IsSymbol("[") || afterNext.IsSymbol("-")))
            || (next.IsSymbol("<") && afterNext.IsSymbol("-") && (Ahead(close + 3).IsSymbol("[") || Ahead(close + 3).IsSymbol("-")));
    }

    private int MatchingParenthesis()
    {
        var depth = 0;
        for (var i = 0; Ahead(i).Kind != TokenKind.End; i++)
        {
            depth += Ahead(i).IsSymbol("(") ? 1 : Ahead(i).IsSymbol(")") ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        throw Unexpected("')' for this parenthesis");
    }
}
