using System.Globalization;
using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;

namespace KnowledgeGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private PathPattern ParsePathPattern()
    {
        var variable = Current.IsName && Ahead(1).IsSymbol("=") ? ExpectVariable() : null;
        if (variable is not null)
        {
            ExpectSymbol("=");
        }

        var search = Current switch
        {
            _ when !Ahead(1).IsSymbol("(") => PathSearch.Every,
            var t when t.IsKeyword("shortestPath") => PathSearch.Shortest,
            var t when t.IsKeyword("allShortestPaths") => PathSearch.AllShortest,
            _ => PathSearch.Every,
        };
        return search == PathSearch.Every ? ParseChain(variable, search) : ParseShortestPath(variable, search);
    }

    private PathPattern ParseShortestPath(Expression.Variable? variable, PathSearch search)
    {
        var at = Here;
        var name = Take().Text;
        ExpectSymbol("(");
        var chain = ParseChain(variable, search);
        ExpectSymbol(")");
        return chain.Relationships.Count == 1 ? chain : throw _query.Error(at.Offset, $"{name} takes a pattern with one relationship between two nodes");
    }

    private PathPattern ParseChain(Expression.Variable? variable, PathSearch search)
    {
        var at = Here;
        var nodes = new List<NodePattern> { ParseNodePattern() };
        var relationships = new List<RelationshipPattern>();
        while (Current.IsSymbol("-") || Current.IsSymbol("<"))
        {
            Link();
            relationships.Add(ParseRelationshipPattern());
            nodes.Add(ParseNodePattern());
        }

        return new PathPattern(at, variable, search, new(nodes), new(relationships));
    }

    private NodePattern ParseNodePattern() => WithBar(false, ParseNode);

    private NodePattern ParseNode()
    {
        var at = Here;
        ExpectSymbol("(");
        if (Current.IsSymbol("("))
        {
            throw Error("quantified path patterns are not supported by the embedded engine; write a variable-length relationship such as -[*1..3]->");
        }

        var variable = Current.IsName && !Current.IsKeyword("WHERE") ? ExpectVariable() : null;
        var labels = ParseLabels(allowIs: true);
        var properties = ParseProperties();
        var where = ParseWhere();
        ExpectSymbol(")");
        return Current.IsSymbol("{") || Current.IsSymbol("+")
            ? throw Error("quantified path patterns are not supported by the embedded engine; write a variable-length relationship such as -[*1..3]->")
            : new NodePattern(at, variable, labels, properties, where);
    }

    private RelationshipPattern ParseRelationshipPattern()
    {
        var at = Here;
        var left = TakeSymbol("<");
        ExpectSymbol("-");
        var inner = TakeSymbol("[") ? WithBar(false, () => ParseRelationshipDetail(at)) : new RelationshipPattern(at, Direction.Both, null, null, null, null, null);
        ExpectSymbol("-");
        var right = TakeSymbol(">");
        return inner with { Direction = left == right ? Direction.Both : left ? Direction.Incoming : Direction.Outgoing };
    }

    private RelationshipPattern ParseRelationshipDetail(Position at)
    {
        var variable = Current.IsName && !Current.IsKeyword("WHERE") ? ExpectVariable() : null;
        var types = ParseLabels(allowIs: true);
        var range = TakeSymbol("*") ? ParseRange() : null;
        var properties = ParseProperties();
        var where = ParseWhere();
        ExpectSymbol("]");
        return new RelationshipPattern(at, Direction.Both, variable, types, range, properties, where);
    }

    private HopRange ParseRange()
    {
        long? least = Current.Kind == TokenKind.Integer ? ParseHops() : null;
        if (!TakeSymbol(".."))
        {
            return new HopRange(least ?? 1, least ?? long.MaxValue);
        }

        return new HopRange(least ?? 1, Current.Kind == TokenKind.Integer ? ParseHops() : long.MaxValue);
    }

    private long ParseHops() => long.TryParse(Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var hops)
        ? (Take(), hops).hops
        : throw Unexpected("a number of relationships");

    private Expression.MapLiteral? ParseProperties() => Current switch
    {
        var t when t.IsSymbol("{") => ParseMapLiteral(),
        { Kind: TokenKind.Parameter } => throw Error("a parameter cannot stand for all properties of a pattern; name them: {key: $value}"),
        _ => null,
    };

    /// <summary><c>:A:B</c>, <c>:A|B</c>, <c>:A&amp;!B</c>, or null.</summary>
    private LabelExpression? ParseLabels(bool allowIs)
    {
        if (!TakeSymbol(":") && !(allowIs && TakeKeyword("IS")))
        {
            return null;
        }

        var result = ParseLabelOr();
        while (TakeSymbol(":"))
        {
            Link();
            result = new LabelExpression.And(result, ParseLabelOr());
        }

        return result;
    }

    private LabelExpression ParseLabelOr()
    {
        var left = ParseLabelAnd();
        while (!_barEnds && Current.IsSymbol("|") && (Ahead(1).IsName || Ahead(1).IsSymbol(":") || Ahead(1).IsSymbol("!") || Ahead(1).IsSymbol("(") || Ahead(1).IsSymbol("%")))
        {
            Link();
            Take();
            // The older form repeats the colon: :A|:B.
            TakeSymbol(":");
            left = new LabelExpression.Or(left, ParseLabelAnd());
        }

        return left;
    }

    private LabelExpression ParseLabelAnd()
    {
        var left = ParseLabelAtom();
        while (TakeSymbol("&"))
        {
            Link();
            left = new LabelExpression.And(left, ParseLabelAtom());
        }

        return left;
    }

    private LabelExpression ParseLabelAtom() => Nested(() =>
    {
        if (TakeSymbol("!"))
        {
            return new LabelExpression.Not(ParseLabelAtom());
        }

        if (TakeSymbol("%"))
        {
            return new LabelExpression.Any();
        }

        if (!TakeSymbol("("))
        {
            return (LabelExpression)new LabelExpression.Name(ExpectName("a label or relationship type"));
        }

        var inner = ParseLabelOr();
        ExpectSymbol(")");
        return inner;
    });
}
