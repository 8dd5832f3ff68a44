namespace KnowledgeGraph.Cli.Output;

/// <summary>Counts for people.</summary>
internal static class Count
{
    /// <summary>"1 claim", "1,204 claims".</summary>
    /// <param name="number">How many.</param>
    /// <param name="one">What, in the singular; the plural adds an s.</param>
    public static string Of(long number, string one) => $"{number:N0} {one}{(number == 1 ? "" : "s")}";
}
