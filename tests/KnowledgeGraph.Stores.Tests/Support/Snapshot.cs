using System.Collections.Immutable;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Stores.Tests.Support;

/// <summary>All that a graph shows, as text: two graphs are equal if their snapshots are.</summary>
internal static class Snapshot
{
    public static string Of(IGraphSource graph) => string.Join('\n', [
        .. graph.Documents().Select(d => $"{d with { Authors = [] }} {List(d.Authors)}"),
        .. graph.Entities().Select(e => $"{e.Entity with { Aliases = [] }} {List(e.Entity.Aliases)} {e.Mentions} {e.Documents}"),
        .. graph.Relationships().Select(r => $"{r}"),
        .. graph.Claims().Select(c => $"{c with { AttributedTo = [] }} {List(c.AttributedTo)}"),
        .. graph.Mentions().Select(m => $"{m with { Forms = [] }} {List(m.Forms)}")]);

    private static string List(ImmutableArray<string> list) => string.Join('|', list);
}
