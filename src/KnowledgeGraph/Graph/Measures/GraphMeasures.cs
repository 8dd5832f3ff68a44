using System.Collections.Immutable;
using KnowledgeGraph.Graph.Layout;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph.Measures;

/// <summary>What the shape of a graph says about it and about each of its entities. The same graph gives the same values on every machine.</summary>
/// <param name="Entities">By entity id, ordinal.</param>
/// <param name="Relationships">Number of relationships.</param>
/// <param name="Communities">Number of communities.</param>
/// <param name="Modularity">Newman's modularity of the communities: how much denser they are inside than chance would have it.</param>
/// <param name="BetweennessSamples">Number of starting points that betweenness was estimated from; null where it is exact.</param>
/// <param name="Balance">Structural balance of its triads.</param>
public sealed record GraphMeasures(
    ImmutableArray<EntityMeasures> Entities,
    int Relationships,
    int Communities,
    double Modularity,
    int? BetweennessSamples,
    StructuralBalance Balance)
{
    private const ulong Seed = 1;

    /// <summary>The measures of one entity; null if the graph lacks it.</summary>
    public EntityMeasures? Find(string id)
    {
        var (low, high) = (0, Entities.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var by = string.CompareOrdinal(Entities[middle].Id, id);
            if (by == 0)
            {
                return Entities[middle];
            }

            (low, high) = by < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    /// <summary>Reads the entities and relationships of a graph once and measures them.</summary>
    /// <exception cref="StoreException">A relationship names an entity that the graph lacks.</exception>
    public static GraphMeasures Of(IGraphSource graph, Ontology ontology) => Of(Topology.Of(graph, ontology));

    /// <summary>Measures a graph that has been read.</summary>
    internal static GraphMeasures Of(Topology topology)
    {
        var rank = PageRank.Of(topology.Directed);
        var betweenness = Betweenness.Of(topology.Directed);
        var community = Leiden.Of(topology.Undirected, Seed, out var modularity);
        var sizes = Sizes(rank);
        var points = PackedLayout.Of(topology.Undirected, sizes, community);
        var entities = Enumerable.Range(0, topology.Nodes).Select(v => new EntityMeasures(
            topology.Ids[v],
            topology.Degrees[v],
            Math.Round(topology.WeightedDegrees[v], 4),
            Math.Round(rank[v], 10),
            Math.Round(betweenness[v], 10),
            community[v],
            points[v].X,
            points[v].Y,
            sizes[v]));
        return new GraphMeasures(
            [.. entities],
            topology.Relationships,
            community.Length == 0 ? 0 : community.Max(),
            Math.Round(modularity, 6),
            Betweenness.SamplesFor(topology.Nodes),
            StructuralBalance.Of(topology));
    }

    private static double[] Sizes(double[] rank)
    {
        var greatest = rank.Length == 0 ? 1 : rank.Max();
        return Array.ConvertAll(rank, r => Math.Round(Math.Max(10, 60 * Math.Sqrt(r / greatest)), 2));
    }
}
