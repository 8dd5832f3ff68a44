using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli.Tests.Output;

public sealed class RowPrinterTests
{
    private static readonly Dictionary<string, object?> Node = new()
    {
        ["id"] = "russia", ["labels"] = new[] { "Actor", "State" }, ["properties"] = new Dictionary<string, object?> { ["name"] = "Russia", ["mentions"] = 3L },
    };

    private static readonly RowSet Rows = new(["who", "number", "list"],
    [
        [Node, 1.25, new object?[] { "a", null, 2L }],
        ["say \"no\",\nthen go", null, true],
    ]);

    [Test]
    public void JsonKeepsTypesAndNestedObjects()
    {
        Assert.That(Print(new JsonRowPrinter(), Rows), Is.EqualTo("""
            [
              {
                "who": {
                  "id": "russia",
                  "labels": [
                    "Actor",
                    "State"
                  ],
                  "properties": {
                    "name": "Russia",
                    "mentions": 3
                  }
                },
                "number": 1.25,
                "list": [
                  "a",
                  null,
                  2
                ]
              },
              {
                "who": "say \"no\",\nthen go",
                "number": null,
                "list": true
              }
            ]

            """));
    }

    [Test]
    public void JsonWithoutRowsIsAnEmptyArray() =>
        Assert.That(Print(new JsonRowPrinter(), new RowSet(["a"], [])), Is.EqualTo("[]\n"));

    [Test]
    public void CsvQuotesWhatNeedsQuoting() =>
        Assert.That(Print(new CsvRowPrinter(), Rows), Is.EqualTo("who,number,list\nRussia,1.25,\"a, , 2\"\n\"say \"\"no\"\",\nthen go\",,true\n"));

    [Test]
    public void CsvWithoutRowsHasItsHeading() =>
        Assert.That(Print(new CsvRowPrinter(), new RowSet(["a", "b"], [])), Is.EqualTo("a,b\n"));

    [Test]
    public void PlainLinesAreAlignedAndNeverBroken() =>
        Assert.That(Print(new PlainRowPrinter(), Rows), Is.EqualTo("""
            who                number  list
            Russia             1.25    a, , 2
            say "no", then go          true

            """));

    [Test]
    public void ControlCharactersOfATextCannotSteerTheTerminal() =>
        Assert.That(CellText.Of("a\u001b[2Jb\u0007"), Is.EqualTo("a [2Jb "));

    private static string Print(IRowPrinter printer, RowSet rows)
    {
        using var output = new StringWriter { NewLine = "\n" };
        printer.Print(rows, output);
        return output.ToString();
    }
}
