using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Measures;

/// <summary>
/// Structural balance (Heider 1946; Cartwright and Harary 1956): a triad is balanced where the friend of a friend is a friend and the enemy
/// of an enemy is one too, that is, with none or two conflicts. Ties add up all relationships of two actors (<see cref="Topology.Ties"/>).
/// </summary>
/// <param name="ByConflicts">Number of triads with 0, 1, 2 and 3 conflicts.</param>
/// <param name="Unbalanced">The strongest unbalanced triads, by descending strength, then ids.</param>
public sealed record StructuralBalance(ImmutableArray<long> ByConflicts, ImmutableArray<Triad> Unbalanced)
{
    private const int Kept = 20;

    /// <summary>Number of triads.</summary>
    public long Triads => ByConflicts.Sum();

    /// <summary>Share of balanced triads; 1 where there is no triad.</summary>
    public double Balanced => Triads == 0 ? 1 : (double)(ByConflicts[0] + ByConflicts[2]) / Triads;

    /// <summary>Looks at every triad once.</summary>
    internal static StructuralBalance Of(Topology topology)
    {
        var counts = new long[4];
        var unbalanced = new PriorityQueue<Triad, Triad>(Comparer<Triad>.Create((x, y) => Compare(y, x)));
        foreach (var triad in TriadsOf(topology))
        {
            counts[triad.Conflicts]++;
            if (triad.Conflicts is 1 or 3)
            {
                unbalanced.Enqueue(triad, triad);
                if (unbalanced.Count > Kept)
                {
                    unbalanced.Dequeue();
                }
            }
        }

        return new StructuralBalance([.. counts], [.. unbalanced.UnorderedItems.Select(i => i.Element).Order(Comparer<Triad>.Create(Compare))]);
    }

    private static IEnumerable<Triad> TriadsOf(Topology topology)
    {
        var ties = new double[topology.Nodes];
        for (var a = 0; a < topology.Nodes; a++)
        {
            Mark(topology.Ties, a, ties, clear: false);
            for (var i = 0; i < topology.Ties.Of(a).Length; i++)
            {
                var b = topology.Ties.Of(a)[i];
                for (var j = 0; ties[b] != 0 && j < topology.Ties.Of(b).Length; j++)
                {
                    var c = topology.Ties.Of(b)[j];
                    var bc = topology.Ties.WeightsOf(b)[j];
                    if (ties[c] != 0 && bc != 0)
                    {
                        yield return Make(topology, (a, b, c), (ties[b], ties[c], bc));
                    }
                }
            }

            Mark(topology.Ties, a, ties, clear: true);
        }
    }

    private static void Mark(Adjacency signed, int node, double[] ties, bool clear)
    {
        var neighbours = signed.Of(node);
        for (var i = 0; i < neighbours.Length; i++)
        {
            ties[neighbours[i]] = clear ? 0 : signed.WeightsOf(node)[i];
        }
    }

    private static Triad Make(Topology topology, (int A, int B, int C) node, (double AB, double AC, double BC) tie)
    {
        var conflicts = (tie.AB < 0 ? 1 : 0) + (tie.AC < 0 ? 1 : 0) + (tie.BC < 0 ? 1 : 0);
        var strength = Math.Min(Math.Abs(tie.AB), Math.Min(Math.Abs(tie.AC), Math.Abs(tie.BC)));
        return new Triad(topology.Ids[node.A], topology.Ids[node.B], topology.Ids[node.C], conflicts, strength);
    }

    private static int Compare(Triad x, Triad y)
    {
        var by = y.Strength.CompareTo(x.Strength);
        by = by != 0 ? by : string.CompareOrdinal(x.A, y.A);
        by = by != 0 ? by : string.CompareOrdinal(x.B, y.B);
        return by != 0 ? by : string.CompareOrdinal(x.C, y.C);
    }
}
