using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export.CypherScript;

/// <summary>Values as Cypher writes them.</summary>
internal sealed class CypherLiteral
{
    private readonly TextCleaner _text;

    public CypherLiteral(TextCleaner text) => _text = text;

    public string Map(IEnumerable<KeyValuePair<string, object>> properties) => $"{{{string.Join(", ", properties.Select(p => $"`{p.Key}`: {Of(p.Value)}"))}}}";

    public string Of(object value) => value switch
    {
        string text => Quote(text),
        string[] list => $"[{string.Join(", ", list.Select(Quote))}]",
        double number => Columns.Real(number)!,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private string Quote(string text)
    {
        var quoted = new StringBuilder("'", text.Length + 2);
        foreach (var c in _text.Clean(text))
        {
            quoted.Append(c switch
            {
                '\\' => "\\\\",
                '\'' => "\\'",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or '\uFFFE' or '\uFFFF' => $"\\u{(int)c:X4}",
                _ => c,
            });
        }

        return quoted.Append('\'').ToString();
    }
}
