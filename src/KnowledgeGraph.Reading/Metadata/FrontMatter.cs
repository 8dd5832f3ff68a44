using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>The YAML block between two lines of <c>---</c> at the very start of a text.</summary>
/// <param name="Facts">What it says about the document.</param>
/// <param name="End">Offset behind it; 0 if the text has none.</param>
/// <param name="Warning">Why it could not be used; null if it could or there is none.</param>
internal sealed record FrontMatter(DocumentFacts Facts, int End, string? Warning)
{
    /// <summary>Longer blocks are no front matter; the limit also bounds how deep YAML can nest.</summary>
    private const int Longest = 8_000;
    private const string Fence = "---";
    private static readonly FrontMatter Nothing = new(DocumentFacts.None, 0, null);

    /// <summary>Reads the block; a text that only opens with a rule has none.</summary>
    public static FrontMatter Read(string text)
    {
        var end = EndOf(text);
        if (end == 0)
        {
            return Nothing;
        }

        var yaml = text[text.IndexOf('\n')..text.LastIndexOf('\n', end - 1)];
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlMappingNode map }] ? new FrontMatter(FactsOf(map), end, null) : Nothing;
        }
        catch (YamlException e)
        {
            return new FrontMatter(DocumentFacts.None, end, $"front matter ignored, it is no valid YAML (line {e.Start.Line + 1})");
        }
    }

    private static int EndOf(string text)
    {
        if (!text.StartsWith(Fence, StringComparison.Ordinal) || text.AsSpan(Fence.Length).TrimStart(" \t\r") is not ['\n', ..])
        {
            return 0;
        }

        var first = text.IndexOf('\n') + 1;
        if (first < text.Length && char.IsWhiteSpace(text[first]))
        {
            return 0;
        }

        for (var start = first; start > 0 && start < Math.Min(text.Length, Longest);)
        {
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start).TrimEnd();
            if (line is Fence or "...")
            {
                return start + line.Length;
            }

            if (!IsYaml(line))
            {
                return 0;
            }

            start = end + 1;
        }

        return 0;
    }

    private static bool IsYaml(ReadOnlySpan<char> line) =>
        line.IsEmpty || line[0] is ' ' or '\t' or '-' or '#' or ']'
        || (line.IndexOf(':') is > 0 and < 40 and var colon && !line[..colon].Contains(' '));

    private static DocumentFacts FactsOf(YamlMappingNode map)
    {
        var source = Scalar(map, "source") ?? Scalar(map, "url") ?? Scalar(map, "link");
        var isAddress = source?.Contains("://", StringComparison.Ordinal) == true;
        var publisher = Scalar(map, "publisher") ?? Scalar(map, "publication") ?? Scalar(map, "site");
        return new DocumentFacts(
            Scalar(map, "title"),
            publisher ?? (isAddress ? null : source),
            DateText.Read(Scalar(map, "date") ?? Scalar(map, "published")),
            Scalar(map, "url") ?? (isAddress ? source : null))
        {
            Authors = Child(map, "author", "authors") switch
            {
                YamlSequenceNode list => [.. list.Select(NameOf).OfType<string>()],
                YamlScalarNode { Value: { Length: > 0 } names } => AuthorNames.Split(names),
                _ => [],
            },
        };
    }

    private static string? NameOf(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } name } => name,
        YamlMappingNode person => Scalar(person, "name"),
        _ => null,
    };

    private static YamlNode? Child(YamlMappingNode map, params ReadOnlySpan<string> keys)
    {
        foreach (var (name, value) in map.Children)
        {
            foreach (var key in keys)
            {
                if (string.Equals((name as YamlScalarNode)?.Value, key, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }
        }

        return null;
    }

    private static string? Scalar(YamlMappingNode map, string key) =>
        (Child(map, key) as YamlScalarNode)?.Value?.Trim() is { Length: > 0 } value ? value : null;
}
