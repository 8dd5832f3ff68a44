using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>A text in which every line that is not empty is a paragraph: the cutting of files into blocks is another project's matter.</summary>
internal static class LineDocument
{
    public static Document Read(string path)
    {
        var text = File.ReadAllText(path);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            if (!string.IsNullOrWhiteSpace(text[start..end]))
            {
                blocks.Add(new Block(start, end, BlockKind.Paragraph));
            }

            start = end + 1;
        }

        return new Document(Path.GetFileName(path), text, blocks.ToImmutable(), Path.GetFileName(path), [], null, null, null);
    }
}
