using KnowledgeGraph.Neo4j.Loading.Parts;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Which elements of kg's a part of the database holds, and which of them the workspace has too.</summary>
internal sealed class DatabaseContent
{
    private const long PageRows = 20_000;

    private readonly Dictionary<MarkedElement, bool> _confirmed = [];
    private readonly HashSet<(string Label, string Id)> _ids = [];

    /// <summary>Asks the database, a page at a time.</summary>
    public static async Task<DatabaseContent> ReadAsync(IGraphPart part, INeo4jTransport transport, CancellationToken cancellation)
    {
        var content = new DatabaseContent();
        foreach (var (label, statement) in part.Lists)
        {
            await content.ReadListAsync(label, statement, transport, cancellation);
        }

        return content;
    }

    /// <summary>What the database holds in a state that the workspace does not have: former states of changed elements, and elements that are gone.</summary>
    public IEnumerable<MarkedElement> Stale => _confirmed.Where(e => !e.Value).Select(e => e.Key);

    /// <summary>True where the database holds an element by this name, in whatever state.</summary>
    public bool Knows(LoadItem item) => _ids.Contains((item.Label, item.Id));

    /// <summary>True where the database holds the element in exactly this state.</summary>
    public bool Holds(LoadItem item) => _confirmed.ContainsKey(item.Element);

    /// <summary>Notes that the workspace has this element.</summary>
    /// <returns>True where the database holds it in exactly this state.</returns>
    public bool Confirm(LoadItem item)
    {
        var holds = Holds(item);
        if (holds)
        {
            _confirmed[item.Element] = true;
        }

        return holds;
    }

    private async Task ReadListAsync(string? label, string statement, INeo4jTransport transport, CancellationToken cancellation)
    {
        for (var after = ""; ;)
        {
            var page = await transport.RunAsync(statement, new Dictionary<string, object?> { ["after"] = after, ["limit"] = PageRows }, cancellation);
            foreach (var row in page.Rows)
            {
                if (row is [string id, long mark, ..])
                {
                    var element = new MarkedElement(label ?? (string)row[3]!, id, mark);
                    _confirmed.TryAdd(element, false);
                    _ids.Add((element.Label, id));
                }
            }

            if (page.Rows.Count == 0)
            {
                return;
            }

            after = (string)page.Rows[^1][2]!;
        }
    }
}
