using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Lexing;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The place in the query that a message points to.</summary>
internal readonly record struct Site(QueryText Query, Position At)
{
    public InputException Error(string message) => Query.Error(At.Offset, message);

    /// <summary>A value of the wrong type.</summary>
    public InputException WrongType(string what, string expected, object? found) =>
        Error($"{what} needs {expected}, not {CypherType.NameOf(found)}");
}
