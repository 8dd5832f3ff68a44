using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Queries;

/// <summary>
/// Reads a preset file. It is one Cypher statement that runs as it stands, so that it can be pasted into the Neo4j Browser:
/// <code>
/// // Title
/// //
/// // Description, on any number of lines.
/// //
/// // @param name type Description of the parameter.
/// WITH 'default' AS name,
///      1 AS another
/// MATCH …
/// </code>
/// The first WITH gives each declared parameter its default, one a line, as a literal of its type (string, integer, float, boolean,
/// list of strings). A file without parameters has no such WITH.
/// </summary>
internal sealed partial class PresetReader
{
    private readonly string _file;
    private readonly string[] _lines;
    private readonly List<(string Name, ParameterType Type, string Description)> _declared = [];
    private readonly List<string> _description = [];
    private int _at;

    private PresetReader(string file, string text)
    {
        _file = file;
        _lines = text.ReplaceLineEndings("\n").Split('\n');
    }

    /// <summary>The preset of a file's text.</summary>
    /// <param name="file">Its path, which gives folder and name.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ConfigurationException">It breaks the format; the message gives the line.</exception>
    public static Preset Read(string file, string text) => new PresetReader(file, text).Read(text);

    [GeneratedRegex(@"^//\s*@param\s+(?<name>[A-Za-z]\w*)\s+(?<type>\w+)\s+(?<text>\S.*)$")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^(?<before>\s*(WITH\s)?\s*)(?<value>\S.*?)(?<after>\s+AS\s+(?<name>[A-Za-z]\w*))(?<comma>,?)\s*$")]
    private static partial Regex Default();

    [GeneratedRegex(@"^'[^'\\]*'$")]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"^\d+-")]
    private static partial Regex Number();

    private Preset Read(string text)
    {
        if (!_lines[0].StartsWith("// ", StringComparison.Ordinal))
        {
            throw Fault("the first line must be '// Title'");
        }

        ReadHeader();
        var defaults = new Dictionary<string, object>();
        var statement = _declared.Count == 0 ? [] : ReadDefaults(defaults);
        var parameters = _declared.Select(d => new PresetParameter(d.Name, d.Type, defaults[d.Name], d.Description)).ToImmutableArray();
        var rest = string.Join('\n', [.. statement, .. _lines[_at..]]).TrimEnd('\n', ' ', ';');
        return rest.Length == 0
            ? throw Fault("there is no statement below the header")
            : new Preset(
                Strip(Path.GetFileNameWithoutExtension(_file)),
                Strip(Path.GetFileName(Path.GetDirectoryName(_file)) ?? ""),
                _lines[0][3..].Trim(),
                string.Join(' ', _description),
                parameters,
                text,
                rest);
    }

    private static string Strip(string name) => Number().Replace(name, "");

    private void ReadHeader()
    {
        for (_at = 1; _at < _lines.Length && _lines[_at].StartsWith("//", StringComparison.Ordinal); _at++)
        {
            var line = _lines[_at];
            var content = line[2..].Trim();
            if (!content.StartsWith('@'))
            {
                _description.AddRange(content.Length > 0 ? [content] : []);
                continue;
            }

            var match = Declaration().Match(line);
            if (ParameterType.Find(match.Groups["type"].Value) is not { } type)
            {
                throw Fault($"a parameter is declared as '// @param name type Description', the type being one of {string.Join(", ", ParameterType.All.Select(t => t.Name))}");
            }

            _declared.Add((match.Groups["name"].Value, type, match.Groups["text"].Value.Trim()));
        }
    }

    /// <summary>Takes the lines of the first WITH and gives them back with <c>$name</c> for the defaults.</summary>
    private List<string> ReadDefaults(Dictionary<string, object> defaults)
    {
        var lines = new List<string>();
        bool more;
        do
        {
            var match = Default().Match(_at < _lines.Length ? _lines[_at] : "");
            if (!match.Success || (lines.Count == 0) != match.Groups["before"].Value.Contains("WITH", StringComparison.Ordinal))
            {
                throw Fault($"the first clause must give the defaults, one a line: WITH 'value' AS {_declared[0].Name}");
            }

            var name = match.Groups["name"].Value;
            var (_, type, _) = _declared.Find(d => d.Name == name);
            if (_declared.TrueForAll(d => d.Name != name) || defaults.ContainsKey(name))
            {
                throw Fault($"'{name}' is {(defaults.ContainsKey(name) ? "given twice" : "not declared by '// @param'")}");
            }

            defaults.Add(name, Literal(match.Groups["value"].Value, type));
            lines.Add($"{match.Groups["before"].Value}${name}{match.Groups["after"].Value}{match.Groups["comma"].Value}");
            more = match.Groups["comma"].Length > 0;
            _at++;
        }
        while (more);

        return _declared.Find(d => !defaults.ContainsKey(d.Name)) is { Name: { } missing }
            ? throw Fault($"the first WITH gives no default for '{missing}'")
            : lines;
    }

    private object Literal(string text, ParameterType type)
    {
        var isList = type.Name == "list" && text is ['[', .., ']'];
        var items = isList ? text[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        if (!items.All(i => type.IsQuoted == QuotedText().IsMatch(i)) || type.Parse(text) is not { } value)
        {
            throw Fault($"{text} is no literal of the type {type.Name}; strings stand in single quotes, without quotes or backslashes inside");
        }

        return isList ? items.Select(i => i[1..^1]).ToArray() : type.IsQuoted ? text[1..^1] : value;
    }

    private ConfigurationException Fault(string message) => new(message, $"{_file}:{_at + 1}");
}
