namespace KnowledgeGraph.Cypher;

/// <summary>What a query gives.</summary>
/// <param name="Columns">Names, in the order of RETURN.</param>
/// <param name="Rows">
/// One value for each column; computed one by one as they are asked for, anew for every enumeration. A value is null, <see cref="bool"/>,
/// <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, a list (<c>IReadOnlyList&lt;object?&gt;</c>), a map
/// (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>), or a node, relationship or path of the graph.
/// </param>
public sealed record CypherResult(IReadOnlyList<string> Columns, IEnumerable<IReadOnlyList<object?>> Rows);
