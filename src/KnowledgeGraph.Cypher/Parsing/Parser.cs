using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;

namespace KnowledgeGraph.Cypher.Parsing;

/// <summary>Recursive descent from tokens to the tree of a query; the other files of this class hold clauses, patterns and expressions.</summary>
internal sealed partial class Parser
{
    // More than any person writes. Each level and each link of a chain is a call when the query is planned and run: without limits a hostile
    // query overflows the stack, which no handler can catch.
    private const int DeepestNesting = 200;
    private const int MostLinks = 2000;

    private readonly QueryText _query;
    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;
    private int _links;

    private Parser(QueryText query)
    {
        _query = query;
        _tokens = Lexer.Tokens(query);
    }

    private Token Current => _tokens[_at];

    private Position Here => new(Current.Start);

    /// <summary>The tree of a whole query.</summary>
    /// <exception cref="InputException">The query breaks the grammar, or uses what this engine does not have.</exception>
    public static Query Parse(QueryText query)
    {
        var parser = new Parser(query);
        var result = parser.ParseQuery();
        parser.TakeSymbol(";");
        return parser.Current.Kind == TokenKind.End ? result : throw parser.Unexpected("the end of the query");
    }

    private Token Ahead(int by) => _tokens[Math.Min(_at + by, _tokens.Count - 1)];

    private Token Take() => _tokens[_at < _tokens.Count - 1 ? _at++ : _at];

    private bool TakeSymbol(string symbol)
    {
        var found = Current.IsSymbol(symbol);
        _at += found ? 1 : 0;
        return found;
    }

    private bool TakeKeyword(string keyword)
    {
        var found = Current.IsKeyword(keyword);
        _at += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes both or none.</summary>
    private bool TakeKeywords(string first, string second)
    {
        var found = Current.IsKeyword(first) && Ahead(1).IsKeyword(second);
        _at += found ? 2 : 0;
        return found;
    }

    private void ExpectSymbol(string symbol)
    {
        if (!TakeSymbol(symbol))
        {
            throw Unexpected($"'{symbol}'");
        }
    }

    private void ExpectKeyword(string keyword)
    {
        if (!TakeKeyword(keyword))
        {
            throw Unexpected(keyword);
        }
    }

    private string ExpectName(string what) => Current.IsName ? Take().Text : throw Unexpected(what);

    private Expression.Variable ExpectVariable()
    {
        var at = Here;
        return new Expression.Variable(at, ExpectName("a variable"));
    }

    private Sequence<T> CommaSeparated<T>(Func<T> item)
    {
        var items = new List<T> { item() };
        while (TakeSymbol(","))
        {
            items.Add(item());
        }

        return new(items);
    }

    /// <summary>Parses one level deeper.</summary>
    private T Nested<T>(Func<T> parse)
    {
        if (++_depth > DeepestNesting)
        {
            throw Error($"the query nests deeper than {DeepestNesting} levels");
        }

        var result = parse();
        _depth--;
        return result;
    }

    /// <summary>Counts an operator, a hop or a clause: what hangs on what stands before it.</summary>
    private void Link()
    {
        if (++_links > MostLinks)
        {
            throw Error($"the query has more than {MostLinks} operators, relationships and clauses; pass long lists as a parameter");
        }
    }

    private InputException Unexpected(string expected) => Error($"expected {expected}, found {Current}");

    private InputException Error(string message) => _query.Error(Current.Start, message);
}
