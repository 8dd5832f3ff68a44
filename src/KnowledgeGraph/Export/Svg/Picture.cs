using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.Svg;

/// <summary>
/// What is drawn: the actors with the heaviest relationships between actors, and the heaviest of those. Relationships that are only denied are left
/// out, and those of the family of ideas (who writes about whom) unless there are no others; those without a sign count less than the others.
/// </summary>
/// <param name="Nodes">By descending weight, then id.</param>
/// <param name="Edges">By ascending weight, so that the heaviest is drawn last.</param>
internal sealed record Picture(ImmutableArray<PictureNode> Nodes, ImmutableArray<PictureEdge> Edges)
{
    private const double EdgesPerNode = 2.2;
    private const double ShareOfUnsigned = 0.4;

    /// <summary>Number of actors left out because they only relate to each other, in twos and threes.</summary>
    public int Apart { get; private init; }

    public static Picture Of(IGraphSource graph, Ontology ontology, int top)
    {
        var actors = graph.Entities().Where(e => e.Entity.IsActor).ToDictionary(e => e.Entity.Id, e => e.Entity, StringComparer.Ordinal);
        var drawn = Drawn(graph, actors, ontology, ideas: false);
        drawn = drawn.Any() ? drawn : Drawn(graph, actors, ontology, ideas: true);
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var r in drawn)
        {
            weights[r.Source] = weights.GetValueOrDefault(r.Source) + Interest(r);
            weights[r.Target] = weights.GetValueOrDefault(r.Target) + Interest(r);
        }

        var chosen = weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(top).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
        var pairs = drawn.Where(r => chosen.Contains(r.Source) && chosen.Contains(r.Target)).GroupBy(r => Pair(r, ontology));
        var edges = Heaviest([.. pairs.Select(g => (g.Key, Relationships: g.ToList(), Weight: g.Sum(Interest)))], top);
        var connected = Islands.Without(edges, e => (e.Key.A, e.Key.B));
        var picture = Build(connected, actors, weights, ontology);
        return picture with { Apart = edges.SelectMany(e => new[] { e.Key.A, e.Key.B }).Distinct().Count() - picture.Nodes.Length };
    }

    private static IEnumerable<Relationship> Drawn(IGraphSource graph, Dictionary<string, Entity> actors, Ontology ontology, bool ideas) => graph.Relationships().Where(r =>
        r.Affirmed > 0 && r.Source != r.Target && actors.ContainsKey(r.Source) && actors.ContainsKey(r.Target)
        && (ideas || ontology.Relation(r.Relation).Family != "ideas"));

    private static double Weight(Relationship r) => r.Weight * r.Affirmed / r.Claims;

    // Who is with and against whom is what the picture is looked at for; who holds which office fills it otherwise.
    private static double Interest(Relationship r) => Weight(r) * (r.Sign == 0 ? ShareOfUnsigned : 1);

    private static (string A, string B, string Family) Pair(Relationship r, Ontology ontology)
    {
        var family = ontology.Relation(r.Relation).Family;
        return string.CompareOrdinal(r.Source, r.Target) < 0 ? (r.Source, r.Target, family) : (r.Target, r.Source, family);
    }

    // The heaviest edges, and for every node its heaviest one, so that none stands alone.
    private static List<((string A, string B, string Family) Key, List<Relationship> Relationships, double Weight)> Heaviest(
        List<((string A, string B, string Family) Key, List<Relationship> Relationships, double Weight)> edges, int top)
    {
        var sorted = edges.OrderByDescending(e => e.Weight).ThenBy(e => e.Key.A, StringComparer.Ordinal)
            .ThenBy(e => e.Key.B, StringComparer.Ordinal).ThenBy(e => e.Key.Family, StringComparer.Ordinal).ToList();
        var met = new HashSet<string>(StringComparer.Ordinal);
        return [.. sorted.Where((e, i) => (met.Add(e.Key.A) | met.Add(e.Key.B)) || i < top * EdgesPerNode)];
    }

    private static Picture Build(
        List<((string A, string B, string Family) Key, List<Relationship> Relationships, double Weight)> edges,
        Dictionary<string, Entity> actors,
        Dictionary<string, double> weights,
        Ontology ontology)
    {
        var ids = edges.SelectMany(e => new[] { e.Key.A, e.Key.B }).Distinct()
            .OrderByDescending(id => weights[id]).ThenBy(id => id, StringComparer.Ordinal).ToList();
        var greatest = ids.Count == 0 ? 1 : weights[ids[0]];
        var number = ids.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i, StringComparer.Ordinal);
        var nodes = ids.Select(id =>
        {
            var share = Math.Sqrt(weights[id] / greatest);
            return new PictureNode(id, actors[id].Name, actors[id].Kind, ontology.Kind(actors[id].Kind).Color, Math.Round(6 + (16 * share), 1), Math.Round(13 + (6 * share), 1));
        });
        return new Picture(
            [.. nodes],
            [.. edges.Select(e => Edge(e.Relationships, number[e.Key.A], number[e.Key.B], (e.Key.A, e.Key.Family), actors, ontology)).Reverse()]);
    }

    private static PictureEdge Edge(
        List<Relationship> relationships, int a, int b, (string A, string Family) key, Dictionary<string, Entity> actors, Ontology ontology)
    {
        var heaviest = relationships.OrderByDescending(Weight).ThenBy(r => r, RelationshipOrder.Instance).ToList();
        var sentences = heaviest.Select(r => $"{actors[r.Source].Name} {Names.Phrase(r.Relation)} {actors[r.Target].Name} ({r.Claims} {(r.Claims == 1 ? "claim" : "claims")})");
        var pointing = relationships.Where(r => !ontology.Relation(r.Relation).Symmetric).ToList();
        return new PictureEdge(
            a, b, key.Family, relationships.Sum(Weight), pointing.Any(r => r.Source == key.A), pointing.Any(r => r.Target == key.A), [.. sentences], Names.Phrase(heaviest[0].Relation));
    }
}
