using KnowledgeGraph.Cli.Output;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Tests.Output;

public sealed class TableRowPrinterTests
{
    private static readonly RowSet Rows = new(["source", "target", "quote"],
    [
        ["Russia", "United States", "Moscow is attempting to balance between the American and Chinese superpowers"],
    ]);

    [Test]
    public void AWideTerminalShowsATableAndBreaksOnlyLongCells()
    {
        var shown = Print(80);
        Assert.That(shown, Does.Contain("╭").And.Contain("│ United States │"));
        Assert.That(shown.Split('\n').Max(l => l.Length), Is.LessThanOrEqualTo(80));
    }

    [Test]
    public void ANarrowTerminalShowsABlockForEachRow()
    {
        var shown = Print(40);
        Assert.That(shown, Does.Not.Contain("╭").And.Match(@"source +Russia").And.Match(@"target +United States"));
        Assert.That(shown.Split('\n').Max(l => l.TrimEnd().Length), Is.LessThanOrEqualTo(40));
    }

    private static string Print(int width)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = width;
        new TableRowPrinter(console).Print(Rows, TextWriter.Null);
        return output.ToString();
    }
}
