using System.Collections.Concurrent;

namespace KnowledgeGraph.Export;

/// <summary>Names of relations as people and columns want them. Each is made once: there are a few dozen for millions of edges.</summary>
internal static class Names
{
    private static readonly ConcurrentDictionary<string, string> Lowered = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string> Phrases = new(StringComparer.Ordinal);

    /// <summary><c>aligns_with</c> for <c>ALIGNS_WITH</c>.</summary>
    public static string Lower(string relation) => Lowered.GetOrAdd(relation, r => r.ToLowerInvariant());

    /// <summary><c>aligns with</c> for <c>ALIGNS_WITH</c>.</summary>
    public static string Phrase(string relation) => Phrases.GetOrAdd(relation, r => r.ToLowerInvariant().Replace('_', ' '));
}
