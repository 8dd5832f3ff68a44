using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph.Measures;

/// <summary>Collects what a <see cref="Topology"/> needs in one pass over the relationships, each kept once.</summary>
internal sealed class TopologyBuilder
{
    private readonly Dictionary<string, int> _numbers;
    private readonly List<bool> _actors;
    private readonly HashSet<string> _symmetric;
    private readonly List<Arc> _oneWay = [];
    private readonly List<Arc> _bothWays = [];
    private readonly List<Arc> _ties = [];

    public TopologyBuilder(IReadOnlyList<string> ids, List<bool> actors, Ontology ontology)
    {
        _numbers = new Dictionary<string, int>(ids.Count, StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            _numbers.Add(ids[i], i);
        }

        _actors = actors;
        _symmetric = ontology.Relations.Where(r => r.Symmetric).Select(r => r.Name).ToHashSet(StringComparer.Ordinal);
        Degrees = new int[ids.Count];
        WeightedDegrees = new double[ids.Count];
    }

    public int Relationships => _oneWay.Count + _bothWays.Count;

    public int[] Degrees { get; }

    public double[] WeightedDegrees { get; }

    public void Add(Relationship relationship)
    {
        var source = Number(relationship, relationship.Source);
        var target = Number(relationship, relationship.Target);
        Count(source, relationship.Weight);
        Count(target, relationship.Weight);
        var list = _symmetric.Contains(relationship.Relation) ? _bothWays : _oneWay;
        list.Add(new Arc(source, target, relationship.Weight));
        if (relationship.SignedWeight != 0 && source != target && _actors[source] && _actors[target])
        {
            _ties.Add(new Arc(Math.Min(source, target), Math.Max(source, target), relationship.SignedWeight));
        }
    }

    /// <summary>The three views of the graph, in an order and with releases that keep the fewest arcs in memory at once; call it once.</summary>
    public (Adjacency Directed, Adjacency Undirected, Adjacency Ties) Build()
    {
        var ties = Adjacency.Of(Degrees.Length, _ties);
        Release(_ties);
        var directed = Adjacency.Of(Degrees.Length, Arcs([_oneWay, _bothWays], [_bothWays]));
        var arcs = Arcs([_oneWay, _bothWays], [_oneWay, _bothWays]);
        Release(_oneWay);
        Release(_bothWays);
        return (directed, Adjacency.Of(Degrees.Length, arcs), ties);
    }

    private static void Release(List<Arc> arcs)
    {
        arcs.Clear();
        arcs.TrimExcess();
    }

    private static List<Arc> Arcs(List<Arc>[] forward, List<Arc>[] back)
    {
        var arcs = new List<Arc>(forward.Sum(l => l.Count) + back.Sum(l => l.Count));
        foreach (var list in forward)
        {
            arcs.AddRange(list);
        }

        foreach (var list in back)
        {
            arcs.AddRange(list.Where(a => a.Source != a.Target).Select(a => new Arc(a.Target, a.Source, a.Weight)));
        }

        return arcs;
    }

    private void Count(int node, double weight)
    {
        Degrees[node]++;
        WeightedDegrees[node] += weight;
    }

    private int Number(Relationship r, string id) => _numbers.TryGetValue(id, out var number)
        ? number
        : throw new StoreException($"relationship {r.Id} ({r.Source} {r.Relation} {r.Target}) names an entity that the graph lacks: {id}; rebuild the workspace");
}
