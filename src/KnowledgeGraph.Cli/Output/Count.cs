namespace KnowledgeGraph.Cli.Output;

/// <summary>Counts for people.</summary>
internal static class Count
{
    /// <summary>"1 claim", "1,204 claims".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What, in the singular.</param>
    /// <param name="many">What, in the plural; without it the singular with an s.</param>
    public static string Of(long number, string one, string? many = null) => $"{number:N0} {(number == 1 ? one : many ?? one + "s")}";
}
