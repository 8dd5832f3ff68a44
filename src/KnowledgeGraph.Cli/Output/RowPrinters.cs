using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Chooses the printer. Spectre.Console is loaded for a person at a terminal only.</summary>
internal static class RowPrinters
{
    /// <summary>JSON or CSV if asked for; else a table on a terminal and plain lines elsewhere.</summary>
    public static IRowPrinter For(Streams streams, bool json, bool csv = false) =>
        json ? new JsonRowPrinter()
        : csv ? new CsvRowPrinter()
        : streams.OutIsTerminal ? Table()
        : new PlainRowPrinter();

    private static TableRowPrinter Table() => new(AnsiConsole.Console);
}
