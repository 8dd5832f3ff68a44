using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>Reads the cases of a spec file: each block <c>text</c> with the block <c>claims</c> behind it. All else is prose.</summary>
internal sealed class SpecReader(ExpectationReader expectations)
{
    private const string Fence = "```";

    public IEnumerable<Spec> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var (file, heading, number) = (Path.GetFileNameWithoutExtension(path), "", 0);
        (Document Document, string Place)? text = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                (heading, number) = (lines[i][3..].Trim(), 0);
            }

            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var (info, place) = (lines[i][Fence.Length..], $"{file}.md:{i + 1}");
            var content = lines.Skip(i + 1).TakeWhile(l => l != Fence).ToList();
            i += content.Count + 1;
            if (info.StartsWith("text", StringComparison.Ordinal) && text is null)
            {
                text = (ToDocument(content, info[4..].Trim()), place);
            }
            else if (info == "claims" && text is not null)
            {
                yield return new Spec($"{file} › {heading} › {++number}", text.Value.Place, text.Value.Document, expectations.Read([.. content.Select(l => l.Trim()).Where(l => l.Length > 0)], place));
                text = null;
            }
            else
            {
                throw new FormatException($"{place}: '{info}' where a text with its claims should stand");
            }
        }
    }

    // A line "# …" is the title; an empty line ends a paragraph; other lines of a paragraph run on.
    private static Document ToDocument(IReadOnlyList<string> lines, string published)
    {
        var text = string.Join('\n', lines);
        var blocks = ImmutableArray.CreateBuilder<Block>();
        var (start, at) = (-1, 0);
        foreach (var line in lines.Append(""))
        {
            var isTitle = line.StartsWith("# ", StringComparison.Ordinal);
            if (start >= 0 && (line.Length == 0 || isTitle))
            {
                blocks.Add(new Block(start, at - 1, BlockKind.Paragraph));
                start = -1;
            }

            if (isTitle)
            {
                blocks.Add(new Block(at + 2, at + line.Length, BlockKind.Title));
            }
            else if (start < 0 && line.Length > 0)
            {
                start = at;
            }

            at += line.Length + 1;
        }

        DateOnly? date = published.Length > 0 ? DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return new Document("spec", text, blocks.ToImmutable(), "spec", [], null, date, null);
    }
}
