namespace KnowledgeGraph.Cypher.Execution.Operators;

/// <summary>The number behind SKIP or LIMIT.</summary>
internal static class RowCount
{
    public static long Of(object? value, string clause, Site site) => value switch
    {
        long n and >= 0 => n,
        long n => throw site.Error($"{clause} cannot be negative, but is {n}"),
        _ => throw site.WrongType(clause, "an integer", value),
    };
}
