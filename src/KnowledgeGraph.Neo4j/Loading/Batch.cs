namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Items that one statement writes in one transaction.</summary>
internal sealed class Batch(string statement)
{
    private readonly List<LoadItem> _items = [];

    /// <summary>The statement, which reads <c>$rows</c>.</summary>
    public string Statement => statement;

    /// <summary>In the order of adding.</summary>
    public IReadOnlyList<LoadItem> Items => _items;

    /// <summary>Of all rows as JSON.</summary>
    public long Bytes { get; private set; }

    public void Add(LoadItem item)
    {
        _items.Add(item);
        Bytes += item.Size;
    }
}
