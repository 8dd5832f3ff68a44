namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Gathers items by statement until a batch is full. Holds no more than some batches' worth in all, however many statements there are.</summary>
internal sealed class Batches(LoadOptions options)
{
    private const int MostBatchesHeld = 4;

    private readonly Dictionary<string, Batch> _open = [];
    private long _bytes;

    /// <summary>Takes an item in.</summary>
    /// <returns>A batch to be sent; null if none is full.</returns>
    public Batch? Add(LoadItem item)
    {
        if (!_open.TryGetValue(item.Statement, out var batch))
        {
            _open.Add(item.Statement, batch = new Batch(item.Statement));
        }

        batch.Add(item);
        _bytes += item.Size;
        return batch.Items.Count >= options.BatchRows || batch.Bytes >= options.BatchBytes ? Take(batch)
            : _bytes >= (long)options.BatchBytes * MostBatchesHeld ? Take(_open.Values.MaxBy(b => b.Bytes)!)
            : null;
    }

    /// <summary>Gives what is left.</summary>
    public IEnumerable<Batch> Drain() => _open.Values.ToList().Select(Take);

    private Batch Take(Batch batch)
    {
        _open.Remove(batch.Statement);
        _bytes -= batch.Bytes;
        return batch;
    }
}
