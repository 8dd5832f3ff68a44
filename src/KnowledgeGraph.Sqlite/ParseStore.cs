using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>
/// The parse cache: parses in the file, looked up by any thread, and parses that wait for the writer's next transaction.
/// </summary>
internal sealed class ParseStore(WorkspaceFile file) : IDisposable
{
    private readonly ConcurrentDictionary<UInt128, byte[]> _waiting = new();
    private readonly ConcurrentBag<ParseLookup> _lookups = [];

    public bool HasWaiting => !_waiting.IsEmpty;

    public byte[]? Find(UInt128 key)
    {
        if (_waiting.TryGetValue(key, out var parse))
        {
            return parse;
        }

        // A connection serves one thread at a time; there are as many as threads ask at once.
        var lookup = _lookups.TryTake(out var idle) ? idle : new ParseLookup(file);
        try
        {
            return file.Guard(() => lookup.Find(key));
        }
        finally
        {
            _lookups.Add(lookup);
        }
    }

    public void Add(UInt128 key, byte[] parse) => _waiting.TryAdd(key, parse);

    /// <summary>Writes what waits; it goes on being found there until <see cref="Forget"/>.</summary>
    public IReadOnlyList<UInt128> Write(SqliteConnection connection)
    {
        if (_waiting.IsEmpty)
        {
            return [];
        }

        var batch = _waiting.ToArray();
        using var insert = new Statement(connection, "INSERT OR IGNORE INTO parses VALUES (?, ?)");
        foreach (var (key, parse) in batch)
        {
            insert.Run(ParseLookup.Bytes(key), parse);
        }

        return Array.ConvertAll(batch, b => b.Key);
    }

    public void Forget(IReadOnlyList<UInt128> keys)
    {
        foreach (var key in keys)
        {
            _waiting.TryRemove(key, out _);
        }
    }

    /// <summary>Closes the connections; later lookups open new ones.</summary>
    public void Dispose()
    {
        while (_lookups.TryTake(out var lookup))
        {
            lookup.Dispose();
        }
    }
}
