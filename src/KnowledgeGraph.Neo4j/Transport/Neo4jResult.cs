namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>What a statement gives.</summary>
/// <param name="Columns">Names, in the order of RETURN; empty for a statement that returns nothing.</param>
/// <param name="Rows">
/// One value for each column. A value is null, <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>,
/// a list (<c>IReadOnlyList&lt;object?&gt;</c>), a map (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>),
/// a <see cref="Neo4jNode"/>, <see cref="Neo4jRelationship"/> or <see cref="Neo4jPath"/>. Times, points and the like are text as Neo4j writes them.
/// </param>
public sealed record Neo4jResult(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
