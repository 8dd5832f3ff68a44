using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;

namespace KnowledgeGraph.Cypher.Parsing;

// One method for each level of precedence, weakest first.
internal sealed partial class Parser
{
    private static readonly Dictionary<string, BinaryOperator> Comparisons = new()
    {
        ["="] = BinaryOperator.Equal,
        ["<>"] = BinaryOperator.NotEqual,
        ["<"] = BinaryOperator.Less,
        ["<="] = BinaryOperator.LessOrEqual,
        [">"] = BinaryOperator.Greater,
        [">="] = BinaryOperator.GreaterOrEqual,
    };

    private Expression ParseExpression() => Nested(ParseOr);

    private Expression ParseOr() => LeftToRight(ParseXor, () => TakeKeyword("OR") ? BinaryOperator.Or : null);

    private Expression ParseXor() => LeftToRight(ParseAnd, () => TakeKeyword("XOR") ? BinaryOperator.Xor : null);

    private Expression ParseAnd() => LeftToRight(ParseNot, () => TakeKeyword("AND") ? BinaryOperator.And : null);

    private Expression ParseNot()
    {
        var at = Here;
        return TakeKeyword("NOT") ? new Expression.Unary(at, UnaryOperator.Not, Nested(ParseNot)) : ParseComparison();
    }

    /// <summary><c>a &lt; b &lt; c</c> says <c>a &lt; b AND b &lt; c</c>.</summary>
    private Expression ParseComparison()
    {
        var left = ParsePredicate();
        Expression? chain = null;
        while (Current.Kind == TokenKind.Symbol && Comparisons.TryGetValue(Current.Text, out var comparison))
        {
            Link();
            Take();
            var right = ParsePredicate();
            var link = new Expression.Binary(left.At, comparison, left, right);
            chain = chain is null ? link : new Expression.Binary(left.At, BinaryOperator.And, chain, link);
            left = right;
        }

        return chain ?? left;
    }

    private Expression ParsePredicate()
    {
        var left = ParseSum();
        while (true)
        {
            if (TakeKeywords("IS", "NULL"))
            {
                left = new Expression.Unary(left.At, UnaryOperator.IsNull, left);
            }
            else if (Current.IsKeyword("IS") && Ahead(1).IsKeyword("NOT") && Ahead(2).IsKeyword("NULL"))
            {
                _at += 3;
                left = new Expression.Unary(left.At, UnaryOperator.IsNotNull, left);
            }
            else if (TakePredicateOperator() is { } predicate)
            {
                left = new Expression.Binary(left.At, predicate, left, ParseSum());
            }
            else
            {
                return left;
            }

            Link();
        }
    }

    private BinaryOperator? TakePredicateOperator() => 0 switch
    {
        _ when TakeKeywords("STARTS", "WITH") => BinaryOperator.StartsWith,
        _ when TakeKeywords("ENDS", "WITH") => BinaryOperator.EndsWith,
        _ when TakeKeyword("CONTAINS") => BinaryOperator.Contains,
        _ when TakeKeyword("IN") => BinaryOperator.In,
        _ when TakeSymbol("=~") => BinaryOperator.Matches,
        _ => null,
    };

    private Expression ParseSum() => LeftToRight(ParseProduct, () => 0 switch
    {
        _ when TakeSymbol("+") => BinaryOperator.Add,
        _ when TakeSymbol("-") => BinaryOperator.Subtract,
        _ when TakeSymbol("||") => BinaryOperator.Concatenate,
        _ => null,
    });

    private Expression ParseProduct() => LeftToRight(ParsePower, () => 0 switch
    {
        _ when TakeSymbol("*") => BinaryOperator.Multiply,
        _ when TakeSymbol("/") => BinaryOperator.Divide,
        _ when TakeSymbol("%") => BinaryOperator.Modulo,
        _ => null,
    });

    private Expression ParsePower() => LeftToRight(ParseSign, () => TakeSymbol("^") ? BinaryOperator.Power : null);

    private Expression ParseSign()
    {
        var at = Here;
        if (Current.IsSymbol("-") && Ahead(1).Kind == TokenKind.Integer)
        {
            Take();
            return ParsePostfix(IntegerLiteral(at, negative: true));
        }

        if (TakeSymbol("-"))
        {
            return new Expression.Unary(at, UnaryOperator.Minus, Nested(ParseSign));
        }

        return TakeSymbol("+") ? new Expression.Unary(at, UnaryOperator.Plus, Nested(ParseSign)) : ParsePostfix(ParseAtom());
    }

    private Expression ParsePostfix(Expression subject)
    {
        while (true)
        {
            if (TakeSymbol("."))
            {
                subject = new Expression.Property(subject.At, subject, ExpectName("the name of a property"));
            }
            else if (TakeSymbol("["))
            {
                subject = ParseSubscript(subject);
            }
            else if (Current.IsSymbol(":") && Ahead(1).Kind != TokenKind.End && ParseLabels(allowIs: false) is { } labels)
            {
                subject = new Expression.HasLabels(subject.At, subject, labels);
            }
            else
            {
                return subject;
            }

            Link();
        }
    }

    private Expression ParseSubscript(Expression subject)
    {
        var from = Current.IsSymbol("..") ? null : ParseExpression();
        if (!TakeSymbol(".."))
        {
            ExpectSymbol("]");
            return new Expression.Index(subject.At, subject, from!);
        }

        var to = Current.IsSymbol("]") ? null : ParseExpression();
        ExpectSymbol("]");
        return new Expression.Slice(subject.At, subject, from, to);
    }

    private Expression LeftToRight(Func<Expression> operand, Func<BinaryOperator?> takeOperator)
    {
        var left = operand();
        while (takeOperator() is { } found)
        {
            Link();
            left = new Expression.Binary(left.At, found, left, operand());
        }

        return left;
    }
}
