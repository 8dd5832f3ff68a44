using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;

namespace KnowledgeGraph.Cypher.Parsing;

internal sealed partial class Parser
{
    private static readonly string[] WriteClauses = ["CREATE", "MERGE", "SET", "DELETE", "DETACH", "NODETACH", "REMOVE", "FOREACH", "LOAD", "DROP", "INSERT", "ALTER", "GRANT"];
    private static readonly string[] OtherClauses = ["USE", "SHOW", "EXPLAIN", "PROFILE", "FINISH", "LET", "FILTER"];

    private Query ParseQuery()
    {
        var parts = new List<SingleQuery> { ParseSingleQuery() };
        bool? distinct = null;
        while (Current.IsKeyword("UNION"))
        {
            Link();
            var union = Take();
            var all = TakeKeyword("ALL");
            if (!all)
            {
                TakeKeyword("DISTINCT");
            }

            if (distinct == all)
            {
                throw _query.Error(union.Start, "UNION and UNION ALL cannot be mixed in one query");
            }

            distinct = !all;
            parts.Add(ParseSingleQuery());
        }

        return new Query(new(parts), distinct ?? true);
    }

    private SingleQuery ParseSingleQuery()
    {
        var at = Here;
        var clauses = new List<Clause>();
        while (Current.Kind != TokenKind.End && !Current.IsSymbol("}") && !Current.IsSymbol(";") && !Current.IsKeyword("UNION"))
        {
            Link();
            clauses.Add(ParseClause());
        }

        return clauses.Count > 0 ? new SingleQuery(at, new(clauses)) : throw Unexpected("a clause such as MATCH or RETURN");
    }

    private Clause ParseClause()
    {
        var at = Here;
        if (TakeKeyword("MATCH"))
        {
            return ParseMatch(at, optional: false);
        }

        if (TakeKeyword("OPTIONAL"))
        {
            return TakeKeyword("CALL") ? ParseCall(at, optional: true) : ParseMatch(at, optional: TakeMatch());
        }

        if (TakeKeyword("UNWIND"))
        {
            var list = ParseExpression();
            ExpectKeyword("AS");
            return new Clause.Unwind(at, list, ExpectVariable());
        }

        if (TakeKeyword("WITH"))
        {
            var projection = ParseProjection();
            return new Clause.With(at, projection, ParseWhere());
        }

        if (TakeKeyword("RETURN"))
        {
            return new Clause.Return(at, ParseProjection());
        }

        return TakeKeyword("CALL") ? ParseCall(at, optional: false) : throw Refusal();
    }

    private bool TakeMatch()
    {
        ExpectKeyword("MATCH");
        return true;
    }

    private InputException Refusal()
    {
        if (WriteClauses.Any(Current.IsKeyword))
        {
            return Error($"{Current.Text.ToUpperInvariant()} writes; the embedded engine only reads, use --neo4j to run this query on a server");
        }

        return OtherClauses.Any(Current.IsKeyword)
            ? Error($"{Current.Text.ToUpperInvariant()} is not supported by the embedded engine; use --neo4j to run this query on a server")
            : Unexpected("a clause such as MATCH, WITH or RETURN");
    }

    private Clause.Match ParseMatch(Position at, bool optional)
    {
        var patterns = CommaSeparated(ParsePathPattern);
        return new Clause.Match(at, optional, patterns, ParseWhere());
    }

    private Expression? ParseWhere() => TakeKeyword("WHERE") ? ParseExpression() : null;

    private Clause.Call ParseCall(Position at, bool optional)
    {
        Sequence<Expression.Variable>? imports = null;
        var importAll = false;
        if (TakeSymbol("("))
        {
            importAll = TakeSymbol("*");
            imports = importAll || Current.IsSymbol(")") ? new([]) : CommaSeparated(ExpectVariable);
            ExpectSymbol(")");
        }

        if (!TakeSymbol("{"))
        {
            throw _query.Error(at.Offset, "CALL of a procedure is not supported by the embedded engine; use --neo4j to run this query on a server");
        }

        var query = Nested(ParseQuery);
        ExpectSymbol("}");
        return Current.IsKeyword("IN")
            ? throw Error("CALL … IN TRANSACTIONS is for writing; the embedded engine only reads, use --neo4j")
            : new Clause.Call(at, optional, imports, importAll, query);
    }

    private Projection ParseProjection()
    {
        var distinct = TakeKeyword("DISTINCT");
        var all = TakeSymbol("*");
        var items = !all || TakeSymbol(",") ? CommaSeparated(ParseItem) : new([]);
        var orderBy = TakeKeywords("ORDER", "BY") ? CommaSeparated(ParseSortItem) : new([]);
        var skip = TakeKeyword("SKIP") || TakeKeyword("OFFSET") ? ParseExpression() : null;
        var limit = TakeKeyword("LIMIT") ? ParseExpression() : null;
        return new Projection(distinct, all, items, orderBy, skip, limit);
    }

    private ProjectionItem ParseItem()
    {
        var start = Current.Start;
        var value = ParseExpression();
        var text = _query.Text[start.._tokens[_at - 1].End];
        if (TakeKeyword("AS"))
        {
            return new ProjectionItem(value, ExpectName("a name for the column"), true);
        }

        return value is Expression.Variable variable ? new ProjectionItem(value, variable.Name, true) : new ProjectionItem(value, text, false);
    }

    private SortItem ParseSortItem()
    {
        var value = ParseExpression();
        var descending = TakeKeyword("DESC") || TakeKeyword("DESCENDING");
        if (!descending && !TakeKeyword("ASC"))
        {
            TakeKeyword("ASCENDING");
        }

        return new SortItem(value, descending);
    }
}
