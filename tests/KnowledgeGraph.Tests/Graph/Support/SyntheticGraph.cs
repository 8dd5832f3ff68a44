using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Graph.Support;

/// <summary>
/// A graph of any size, made as it is read and never held: actors in communities of unequal weight, a few of them named much more often
/// than the rest, with all relation types. The same graph for the same numbers.
/// </summary>
internal sealed class SyntheticGraph(Ontology ontology, int nodes, int edges, int communities = 8, double mixing = 0.2, ulong seed = 1) : IGraphSource
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    public IEnumerable<DocumentNode> Documents() => Enumerable.Range(0, 100)
        .Select(d => new DocumentNode($"d{d:d3}", $"{d}.txt", $"Report {d}", ["An Author"], "A Review", Day.AddDays(d), null, "0"));

    public IEnumerable<EntityNode> Entities() => Enumerable.Range(0, nodes)
        .Select(v => new EntityNode(new Entity(Id(v), $"Actor {v}", Kinds.All[v % 4], [$"A{v}", $"The {v}th"]), 1 + (nodes / (v + 1)), 1 + (v % 90)));

    public IEnumerable<Relationship> Relationships() => Triples().Select(t =>
    {
        var (weight, claims) = (Math.Round(0.5 + t.Fraction, 4), t.Fraction > 0.9 ? 2 : 1);
        return new Relationship(
            $"{t.Source}-{t.Relation.Name}-{t.Target}", t.Source, t.Relation.Name, t.Target, claims, 1, claims, 0, claims, 0, 0, 0.75, weight, "2019", "2021-04", t.Relation.Sign);
    });

    public IEnumerable<Claim> Claims() => ClaimsByTriple();

    public IEnumerable<Claim> ClaimsByTriple() => Triples().SelectMany(t => Enumerable.Range(0, t.Fraction > 0.9 ? 2 : 1).Select(i => Claim(t, i)));

    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => throw new NotSupportedException();

    public IEnumerable<EntityMention> Mentions() => [];

    private static string Id(int node) => node.ToString("d7", CultureInfo.InvariantCulture);

    private static Claim Claim((string Source, RelationType Relation, string Target, double Fraction) t, int number) => new(
        $"{t.Source}-{t.Relation.Name}-{t.Target}-{number}", $"d{(int)(t.Fraction * 100):d3}", number + 1, t.Source, t.Relation.Name, t.Target, Polarity.Affirmed, Modality.Asserted, [], "2020-05",
        new Evidence("As the communiqué has it, the two sides will go on as before in spite of all that stands between them.", 0, 10), 0.75, GraphNames.Claim);

    private IEnumerable<(string Source, RelationType Relation, string Target, double Fraction)> Triples()
    {
        var share = edges / Enumerable.Range(0, nodes).Sum(v => 1 / Math.Sqrt(v + 1));
        var owed = 0.0;
        for (var v = 0; v < nodes; v++)
        {
            owed += share / Math.Sqrt(v + 1);
            var count = Math.Min((int)owed, nodes * ontology.Relations.Length / 2);
            owed -= count;
            foreach (var triple in TriplesOf(v, count))
            {
                yield return triple;
            }
        }
    }

    private IEnumerable<(string Source, RelationType Relation, string Target, double Fraction)> TriplesOf(int source, int count)
    {
        var state = seed + ((ulong)source * 0x9E3779B97F4A7C15);
        var chosen = new HashSet<(int Relation, int Target)>();
        while (chosen.Count < count)
        {
            chosen.Add(((int)(Next(ref state) * ontology.Relations.Length), Target(source, ref state)));
        }

        return chosen.Select(c => (Relation: ontology.Relations[c.Relation], c.Target))
            .OrderBy(c => c.Relation.Name, StringComparer.Ordinal).ThenBy(c => c.Target)
            .Select(c => (Id(source), c.Relation, Id(c.Target), (c.Target * 0.6180339887 % 1)));
    }

    private int Target(int source, ref ulong state)
    {
        var inside = Next(ref state) >= mixing;
        var skewed = Next(ref state) * Next(ref state);
        var any = (int)(skewed * nodes);
        return inside ? Math.Min((any / communities * communities) + (source % communities), nodes - 1) : any;
    }

    private static double Next(ref ulong state)
    {
        state = (state * 6364136223846793005) + 1442695040888963407;
        var mixed = (state ^ (state >> 33)) * 0xff51afd7ed558ccd;
        return ((mixed ^ (mixed >> 33)) >> 11) * (1.0 / (1UL << 53));
    }
}
