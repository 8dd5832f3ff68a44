using KnowledgeGraph.Graph.Properties;

namespace KnowledgeGraph.Export.CypherScript;

/// <summary>
/// Gathers rows by the statement that writes them: labels and types cannot be parameters, and one statement for many rows is
/// many times faster than one for each. A statement is written when it has 500 rows.
/// </summary>
internal sealed class CypherBatches
{
    private const int Rows = 500;

    private readonly TextWriter _output;
    private readonly CypherLiteral _literal;
    private readonly SortedDictionary<string, List<string>> _pending = new(StringComparer.Ordinal);

    public CypherBatches(TextWriter output, CypherLiteral literal)
    {
        _output = output;
        _literal = literal;
    }

    public void Node(GraphElement node)
    {
        var more = string.Concat(node.Labels.Skip(1).Select(l => $"SET n:`{l}` "));
        Add($"MERGE (n:`{node.Label}` {{id: row.id}}) {more}SET n += row", _literal.Map(node.Properties));
    }

    public void Edge((string Label, string Id) source, (string Label, string Id) target, GraphElement edge)
    {
        var statement = $"MATCH (a:`{source.Label}` {{id: row.a}}) MATCH (b:`{target.Label}` {{id: row.b}}) MERGE (a)-[r:`{edge.Label}`]->(b) SET r += row.p";
        Add(statement, $"{{a: {_literal.Of(source.Id)}, b: {_literal.Of(target.Id)}, p: {_literal.Map(edge.Properties)}}}");
    }

    /// <summary>Writes what is left, by statement.</summary>
    public void Flush()
    {
        foreach (var (statement, rows) in _pending)
        {
            Write(statement, rows);
        }
    }

    private void Add(string statement, string row)
    {
        if (!_pending.TryGetValue(statement, out var rows))
        {
            _pending.Add(statement, rows = []);
        }

        rows.Add(row);
        if (rows.Count == Rows)
        {
            Write(statement, rows);
        }
    }

    private void Write(string statement, List<string> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        _output.WriteLine($"UNWIND [\n  {string.Join(",\n  ", rows)}\n] AS row\n{statement};");
        rows.Clear();
    }
}
