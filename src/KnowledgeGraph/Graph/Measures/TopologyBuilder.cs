using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph.Measures;

/// <summary>Collects the arcs of a <see cref="Topology"/> in one pass over the relationships.</summary>
internal sealed class TopologyBuilder
{
    private readonly Dictionary<string, int> _numbers;
    private readonly List<bool> _actors;
    private readonly HashSet<string> _symmetric;

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

    public int Relationships { get; private set; }

    public int[] Degrees { get; }

    public double[] WeightedDegrees { get; }

    public List<Arc> Directed { get; } = [];

    public List<Arc> Undirected { get; } = [];

    public List<Arc> Ties { get; } = [];

    public void Add(Relationship relationship)
    {
        var source = Number(relationship, relationship.Source);
        var target = Number(relationship, relationship.Target);
        Relationships++;
        Count(source, relationship.Weight);
        Count(target, relationship.Weight);
        var arc = new Arc(source, target, relationship.Weight);
        Directed.Add(arc);
        Undirected.Add(arc);
        if (source == target)
        {
            return;
        }

        var back = new Arc(target, source, relationship.Weight);
        Undirected.Add(back);
        if (_symmetric.Contains(relationship.Relation))
        {
            Directed.Add(back);
        }

        if (relationship.SignedWeight != 0 && _actors[source] && _actors[target])
        {
            Ties.Add(new Arc(Math.Min(source, target), Math.Max(source, target), relationship.SignedWeight));
        }
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
