using KnowledgeGraph.Neo4j.Loading.Parts;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Loads one part of the graph: compares, writes what is new or changed, and later removes what is stale.</summary>
internal sealed class PartLoad(IGraphPart part, INeo4jTransport transport, LoadOptions options)
{
    private readonly RowSender _sender = new(transport);
    private DatabaseContent _content = new();
    private long _added;
    private long _changed;
    private long _unchanged;
    private long _gone;
    private long _removed;

    /// <summary>For people.</summary>
    public string Name => part.Name;

    /// <summary>How many elements are to be written; known after comparing.</summary>
    public long ToWrite => _added + _changed;

    /// <summary>True where the database differs from the workspace; known after comparing.</summary>
    public bool HasWork => ToWrite > 0 || _gone > 0;

    /// <summary>What was done, or would be.</summary>
    public PartReport Report => new(part.Name, _added, _changed, _unchanged, options.DryRun ? _gone : _removed, options.DryRun ? 0 : Math.Max(0, _gone - _removed));

    /// <summary>Finds out what is to be done.</summary>
    public async Task CompareAsync(CancellationToken cancellation)
    {
        _content = await DatabaseContent.ReadAsync(part, transport, cancellation);
        using var maker = new ItemMaker();
        foreach (var item in part.Items(maker))
        {
            cancellation.ThrowIfCancellationRequested();
            if (_content.Confirm(item) && !options.Full)
            {
                _unchanged++;
            }
            else if (_content.Knows(item))
            {
                _changed++;
            }
            else
            {
                _added++;
            }
        }

        _gone = _content.Stale.LongCount() - (options.Full ? 0 : _changed);
    }

    /// <summary>Writes what is new or changed. While the server works on a batch, the next one is prepared.</summary>
    /// <param name="written">Is told after each batch how many elements have been written.</param>
    /// <param name="cancellation">Ends the load between two batches.</param>
    public async Task WriteAsync(Action<long> written, CancellationToken cancellation)
    {
        var batches = new Batches(options);
        var sending = Task.CompletedTask;
        var done = 0L;
        async Task SendNext(Batch batch)
        {
            await sending;
            sending = Task.Run(() => SendAsync(batch, cancellation), cancellation);
            written(done += batch.Items.Count);
        }

        using var maker = new ItemMaker();
        foreach (var item in part.Items(maker).Where(i => options.Full || !_content.Holds(i)))
        {
            if (batches.Add(item) is { } full)
            {
                await SendNext(full);
            }
        }

        foreach (var rest in batches.Drain())
        {
            await SendNext(rest);
        }

        await sending;
    }

    /// <summary>Removes what the workspace no longer has.</summary>
    public async Task RemoveAsync(CancellationToken cancellation)
    {
        foreach (var group in _content.Stale.GroupBy(e => e.Label))
        {
            foreach (var rows in group.Select(Row).Chunk(options.BatchRows))
            {
                _removed += await _sender.SendAsync(part.RemoveStatement(group.Key), rows, cancellation);
            }
        }
    }

    private async Task SendAsync(Batch batch, CancellationToken cancellation)
    {
        if (part.ResetStatement is { } reset && batch.Items.Where(_content.Knows).Select(i => Row(i.Element)).ToArray() is { Length: > 0 } changed)
        {
            await _sender.SendAsync(reset, changed, cancellation);
        }

        await _sender.SendAsync(batch.Statement, [.. batch.Items.Select(i => i.Row)], cancellation);
    }

    private static Dictionary<string, object?> Row(MarkedElement element) => new() { ["id"] = element.Id, ["kg"] = element.Mark };
}
