namespace KnowledgeGraph.Cli.Output;

/// <summary>Writes rows in one format.</summary>
internal interface IRowPrinter
{
    /// <summary>Writes all rows.</summary>
    /// <returns>How many there were.</returns>
    int Print(RowSet rows, TextWriter output);
}
