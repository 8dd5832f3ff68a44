using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Reading.Tests.Support;

/// <summary>Short ways to read something in a test.</summary>
internal static class Read
{
    private static readonly FileDocumentReader Reader = new(Repository.Schema);

    public static IReadOnlyList<ReadResult> Paths(params string[] paths) => [.. Reader.Read(paths)];

    public static ReadResult File(string name, byte[] content)
    {
        using var folder = new TempFolder();
        return Paths(folder.Write(name, content)).Single();
    }

    public static Document Text(string text, string name = "a.txt")
    {
        var result = File(name, Encoding.UTF8.GetBytes(text));
        Assert.That(result.Error, Is.Null);
        return result.Document!;
    }

    public static Document Markdown(string text) => Text(text, "a.md");

    /// <summary>Each block as <c>Kind: what a reader sees</c>, with its reason in brackets.</summary>
    public static string[] Outline(Document document) =>
        [.. document.Blocks.Select(b => $"{b.Kind}{(b.SkipReason is { } r ? $" ({r})" : "")}: {Seen(document, b)}")];

    /// <summary>What a reader sees of a block: its text without the hidden stretches, white space as single blanks.</summary>
    public static string Seen(Document document, Block block)
    {
        var text = new StringBuilder();
        var from = block.Start;
        foreach (var (start, end) in block.Hidden)
        {
            text.Append(document.Text, from, start - from);
            from = end;
        }

        text.Append(document.Text, from, block.End - from);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    public static IEnumerable<string> Skipped(Document document) =>
        document.Blocks.Where(b => b.SkipReason is not null).Select(b => $"{b.SkipReason}: {Seen(document, b)}");

    public static string? ReasonOf(Document document, string start) =>
        document.Blocks.Single(b => Seen(document, b).StartsWith(start, StringComparison.Ordinal)).SkipReason;
}
