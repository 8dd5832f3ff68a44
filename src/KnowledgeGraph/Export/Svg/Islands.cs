using QuikGraph.Collections;

namespace KnowledgeGraph.Export.Svg;

/// <summary>Small parts of a picture that nothing links to the rest: they would push it aside and say little.</summary>
internal static class Islands
{
    private const int SmallestKept = 4;

    /// <summary>The edges of all parts with at least four nodes, and of the largest part whatever its size.</summary>
    public static List<T> Without<T>(List<T> edges, Func<T, (string A, string B)> ends)
    {
        var parts = new ForestDisjointSet<string>();
        foreach (var node in edges.SelectMany(e => new[] { ends(e).A, ends(e).B }).Distinct(StringComparer.Ordinal))
        {
            parts.MakeSet(node);
        }

        edges.ForEach(e => parts.Union(ends(e).A, ends(e).B));
        var sizes = edges.SelectMany(e => new[] { ends(e).A, ends(e).B }).Distinct(StringComparer.Ordinal).CountBy(parts.FindSet).ToDictionary();
        var kept = Math.Min(SmallestKept, sizes.Values.DefaultIfEmpty().Max());
        return [.. edges.Where(e => sizes[parts.FindSet(ends(e).A)] >= kept)];
    }
}
