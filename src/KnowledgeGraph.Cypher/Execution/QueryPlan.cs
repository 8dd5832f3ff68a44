namespace KnowledgeGraph.Cypher.Execution;

/// <summary>How a query is carried out. Shared by any number of runs.</summary>
internal abstract class QueryPlan(IReadOnlyList<string> columns)
{
    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = columns;

    /// <summary>The rows, one by one as they are asked for.</summary>
    /// <param name="context">The run.</param>
    /// <param name="outer">The row of the query around this one, if it is a subquery.</param>
    public abstract IEnumerable<object?[]> Rows(RunContext context, Frame? outer);
}
