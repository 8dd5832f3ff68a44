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

    /// <summary>Arcs as relationships point, both ways where the relation is symmetric.</summary>
    public Adjacency Directed() => Build([_oneWay, _bothWays], [_bothWays]);

    /// <summary>Arcs both ways.</summary>
    public Adjacency Undirected() => Build([_oneWay, _bothWays], [_oneWay, _bothWays]);

    /// <summary>One arc for two actors with a signed relationship.</summary>
    public Adjacency Ties() => Adjacency.Of(Degrees.Length, _ties);

    private Adjacency Build(List<Arc>[] forward, List<Arc>[] back)
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

        return Adjacency.Of(Degrees.Length, arcs);
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
