using System.Globalization;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>
/// The notation of result tables. Expected cells and actual values are both brought into one canonical form: labels, keys and, where wanted,
/// list items sorted.
/// </summary>
public sealed class TckNotation
{
    private readonly string _text;
    private readonly bool _sortLists;
    private int _at;

    private TckNotation(string text, bool sortLists)
    {
        _text = text;
        _sortLists = sortLists;
    }

    /// <summary>The canonical form of a cell.</summary>
    public static string Canonical(string cell, bool sortLists) => new TckNotation(cell, sortLists).Value();

    /// <summary>The canonical form of a value.</summary>
    public static string Canonical(object? value, bool sortLists) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        long n => n.ToString(CultureInfo.InvariantCulture),
        double d => Float(d),
        string s => Quote(s),
        GraphNode n => Node(n.Labels, Entries(n.Properties, sortLists)),
        GraphRelationship r => Relationship(r.Type, Entries(r.Properties, sortLists)),
        GraphPath p => Path(p, sortLists),
        IReadOnlyDictionary<string, object?> map => Map(Entries(map, sortLists)),
        IEnumerable<object?> list => List(list.Select(i => Canonical(i, sortLists)), sortLists),
        _ => throw new NotSupportedException(value.GetType().Name),
    };

    private static string Float(double d) => double.IsNaN(d) ? "NaN" : $"f{(d == 0 ? 0 : d).ToString("R", CultureInfo.InvariantCulture)}";

    private static string Quote(string s) => $"'{s.Replace("\\", "\\\\").Replace("'", "\\'")}'";

    private static IEnumerable<(string, string)> Entries(IReadOnlyDictionary<string, object?> map, bool sortLists) =>
        map.Select(p => (p.Key, Canonical(p.Value, sortLists)));

    private static string Map(IEnumerable<(string Key, string Value)> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => $"{e.Key}: {e.Value}"))}}}";

    private static string Node(IEnumerable<string> labels, IEnumerable<(string, string)> properties) =>
        $"({string.Concat(labels.Order(StringComparer.Ordinal).Select(l => $":{l}"))} {Map(properties)})";

    private static string Relationship(string type, IEnumerable<(string, string)> properties) => $"[:{type} {Map(properties)}]";

    private static string List(IEnumerable<string> items, bool sort) => $"[{string.Join(", ", sort ? items.Order(StringComparer.Ordinal) : items)}]";

    private static string Path(GraphPath path, bool sortLists) => $"<{string.Concat(path.Elements().Select((e, i) => e is GraphRelationship r
        ? ReferenceEquals(r.Start, path.Nodes[i / 2]) ? $"-{Canonical(r, sortLists)}->" : $"<-{Canonical(r, sortLists)}-"
        : Canonical(e, sortLists)))}>";

    private string Value()
    {
        SkipBlanks();
        return Peek switch
        {
            '\'' => Quote(String()),
            '(' => ReadNode(),
            '<' => ReadPath(),
            '{' => Map(ReadMap()),
            '[' when _text[_at + 1] == ':' => ReadRelationship(),
            '[' => ReadList(),
            _ => Word(),
        };
    }

    private char Peek => _at < _text.Length ? _text[_at] : '\0';

    private void SkipBlanks()
    {
        while (Peek == ' ')
        {
            _at++;
        }
    }

    private bool Take(char c)
    {
        SkipBlanks();
        var found = Peek == c;
        _at += found ? 1 : 0;
        return found;
    }

    private string String()
    {
        var text = "";
        for (_at++; Peek != '\''; _at++)
        {
            _at += Peek == '\\' ? 1 : 0;
            text += Peek;
        }

        _at++;
        return text;
    }

    private string Name()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Peek) || Peek == '_')
        {
            _at++;
        }

        return _text[start.._at];
    }

    private string Word()
    {
        var start = _at;
        while (Peek != '\0' && !",]}) ".Contains(Peek))
        {
            _at++;
        }

        var word = _text[start.._at];
        return word switch
        {
            "true" or "false" or "null" or "NaN" => word,
            "Inf" => Float(double.PositiveInfinity),
            "-Inf" => Float(double.NegativeInfinity),
            _ => word.Any(c => c is '.' or 'e' or 'E') ? Float(double.Parse(word, CultureInfo.InvariantCulture)) : word,
        };
    }

    private List<(string, string)> ReadMap()
    {
        var entries = new List<(string, string)>();
        Take('{');
        while (!Take('}'))
        {
            SkipBlanks();
            var key = Name();
            Take(':');
            entries.Add((key, Value()));
            Take(',');
        }

        return entries;
    }

    private string ReadNode()
    {
        var labels = new List<string>();
        Take('(');
        while (Take(':'))
        {
            labels.Add(Name());
        }

        SkipBlanks();
        var properties = Peek == '{' ? ReadMap() : [];
        Take(')');
        return Node(labels, properties);
    }

    private string ReadRelationship()
    {
        Take('[');
        Take(':');
        var type = Name();
        SkipBlanks();
        var properties = Peek == '{' ? ReadMap() : [];
        Take(']');
        return Relationship(type, properties);
    }

    private string ReadList()
    {
        var items = new List<string>();
        Take('[');
        while (!Take(']'))
        {
            items.Add(Value());
            Take(',');
        }

        return List(items, _sortLists);
    }

    private string ReadPath()
    {
        Take('<');
        var path = ReadNode();
        while (!Take('>'))
        {
            var backwards = Take('<');
            Take('-');
            var relationship = ReadRelationship();
            Take('-');
            Take(backwards ? '\0' : '>');
            path += backwards ? $"<-{relationship}-{ReadNode()}" : $"-{relationship}->{ReadNode()}";
        }

        return $"<{path}>";
    }
}
