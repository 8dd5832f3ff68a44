using System.Globalization;
using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    // Inside a comprehension a bar ends the condition, so that x:A | x.name is not read as the label A or x.
    private bool _barEnds;

    private Expression ParseAtom()
    {
        var at = Here;
        switch (Current.Kind)
        {
            case TokenKind.Integer:
                return IntegerLiteral(at, negative: false);
            case TokenKind.Float:
                return FloatLiteral(at);
            case TokenKind.String:
                return new Expression.Literal(at, Take().Text);
            case TokenKind.Parameter:
                return new Expression.Parameter(at, Take().Text);
            case TokenKind.QuotedIdentifier:
                return Ahead(1).IsSymbol("(") ? ParseCallOf(at, Take().Text) : ParseName(at);
            case TokenKind.Identifier:
                return ParseWord(at);
            default:
                return ParseBracketed(at);
        }
    }

    private Expression ParseBracketed(Position at)
    {
        if (Current.IsSymbol("{"))
        {
            return ParseMapLiteral();
        }

        if (TakeSymbol("["))
        {
            return WithBar(false, () => ParseList(at));
        }

        if (StartsPattern())
        {
            return new Expression.PatternPredicate(at, ParseChain(null, PathSearch.Every));
        }

        if (!TakeSymbol("("))
        {
            throw Unexpected("an expression");
        }

        var inner = WithBar(false, ParseExpression);
        ExpectSymbol(")");
        return inner;
    }

    private T WithBar<T>(bool ends, Func<T> parse)
    {
        (var before, _barEnds) = (_barEnds, ends);
        var result = parse();
        _barEnds = before;
        return result;
    }

    private Expression ParseWord(Position at)
    {
        var next = Ahead(1);
        var subquery = next.IsSymbol("{") ? SubqueryKindOf(Current) : null;
        if (subquery is not null)
        {
            return ParseSubquery(at, subquery.Value);
        }

        if (next.IsSymbol("("))
        {
            return ParseCallOf(at, Take().Text);
        }

        switch (Current.Text.ToLowerInvariant())
        {
            case "true" or "false" or "null":
                return new Expression.Literal(at, Take().Text.ToLowerInvariant() switch { "true" => Boxes.True, "false" => Boxes.False, _ => null });
            case "case" when !next.IsSymbol("."):
                return ParseCase(at);
            default:
                return ParseName(at);
        }
    }

    /// <summary>A variable, a map projection of it, or a function with a dotted name.</summary>
    private Expression ParseName(Position at)
    {
        var dots = 1;
        while (Ahead(dots).IsSymbol(".") && Ahead(dots + 1).IsName)
        {
            dots += 2;
        }

        if (dots > 1 && Ahead(dots).IsSymbol("("))
        {
            var name = string.Concat(Enumerable.Range(0, dots).Select(i => Ahead(i).Text));
            _at += dots;
            return ParseCallOf(at, name);
        }

        var variable = ExpectVariable();
        return Current.IsSymbol("{") ? ParseMapProjection(at, variable) : variable;
    }

    private Expression.Case ParseCase(Position at)
    {
        Take();
        var subject = Current.IsKeyword("WHEN") ? null : ParseExpression();
        var branches = new List<(Expression, Expression)>();
        while (TakeKeyword("WHEN"))
        {
            var when = ParseExpression();
            ExpectKeyword("THEN");
            branches.Add((when, ParseExpression()));
        }

        if (branches.Count == 0)
        {
            throw Unexpected("WHEN");
        }

        var otherwise = TakeKeyword("ELSE") ? ParseExpression() : null;
        ExpectKeyword("END");
        return new Expression.Case(at, subject, new(branches), otherwise);
    }

    private Expression.MapLiteral ParseMapLiteral()
    {
        var at = Here;
        ExpectSymbol("{");
        var entries = Current.IsSymbol("}") ? new([]) : CommaSeparated(ParseEntry);
        ExpectSymbol("}");
        return new Expression.MapLiteral(at, entries);
    }

    private (string Key, Expression Value) ParseEntry()
    {
        var key = ExpectName("a key");
        ExpectSymbol(":");
        return (key, WithBar(false, ParseExpression));
    }

    private Expression.MapProjection ParseMapProjection(Position at, Expression.Variable subject)
    {
        ExpectSymbol("{");
        var items = Current.IsSymbol("}") ? new([]) : CommaSeparated(ParseProjected);
        ExpectSymbol("}");
        return new Expression.MapProjection(at, subject, items);
    }

    /// <summary><c>.*</c> has neither key nor value; <c>.name</c> only a key.</summary>
    private (string? Key, Expression? Value) ParseProjected()
    {
        if (TakeSymbol("."))
        {
            return TakeSymbol("*") ? (null, null) : (ExpectName("the name of a property"), null);
        }

        if (Ahead(1).IsSymbol(":"))
        {
            var (key, value) = ParseEntry();
            return (key, value);
        }

        var variable = ExpectVariable();
        return (variable.Name, variable);
    }

    private Expression.Literal IntegerLiteral(Position at, bool negative)
    {
        var text = Current.Text;
        var (digits, radix) = text.Length > 1 && char.IsLetter(text[1]) ? (text[2..], text[1] == 'o' ? 8 : 16) : (text, 10);
        var value = UInt128.Zero;
        foreach (var digit in digits)
        {
            value = UInt128.Min((value * (UInt128)radix) + (UInt128)Convert.ToInt32(digit.ToString(), 16), UInt128.MaxValue >> 8);
        }

        if (digits.Length == 0 || value > (UInt128)long.MaxValue + (negative ? UInt128.One : 0))
        {
            throw Error(digits.Length == 0 ? "this number is malformed" : $"the integer {text} does not fit into 64 bits");
        }

        Take();
        return new Expression.Literal(at, Boxes.Of(negative ? (long)(0 - value) : (long)value));
    }

    private Expression.Literal FloatLiteral(Position at)
    {
        var value = double.Parse(Current.Text, CultureInfo.InvariantCulture);
        return double.IsInfinity(value) ? throw Error($"the number {Current.Text} is too large for a float") : (Take(), new Expression.Literal(at, value)).Item2;
    }
}
