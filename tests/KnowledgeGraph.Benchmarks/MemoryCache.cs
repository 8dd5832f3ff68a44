using System.Collections.Concurrent;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Parses kept in memory, so that what is measured is not the disk.</summary>
internal sealed class MemoryCache : IParseCache
{
    private readonly ConcurrentDictionary<UInt128, byte[]> _parses = new();

    public byte[]? Find(UInt128 key) => _parses.GetValueOrDefault(key);

    public void Add(UInt128 key, byte[] parse) => _parses[key] = parse;
}
