using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Graph;

/// <summary>Adds the claims of one triple up. Claims may come in any order; the result does not depend on it.</summary>
public sealed class RelationshipBuilder
{
    // Weights are added up as whole numbers: the sum then depends neither on the order of the claims nor on who adds (a database may).
    private const double PointsPerOne = 10_000;

    private readonly RelationType _relation;
    private readonly List<Claim> _claims = [];

    /// <summary>Starts with no claim.</summary>
    /// <param name="relation">The relation type of every claim to come.</param>
    public RelationshipBuilder(RelationType relation) => _relation = relation;

    /// <summary>Adds a claim; its triple must be that of the claims before.</summary>
    public void Add(Claim claim) => _claims.Add(claim);

    /// <summary>The id of the relationship of a triple.</summary>
    public static string IdOf(string source, string relation, string target) => ContentHash.Brief($"{source}\n{relation}\n{target}");

    /// <summary>The relationship; at least one claim must have been added.</summary>
    public Relationship Build()
    {
        var first = _claims[0];
        int Count(Func<Claim, bool> is_) => _claims.Count(is_);
        var times = _claims.Select(c => c.When).OfType<string>().ToList();
        return new Relationship(
            IdOf(first.Source, first.Relation, first.Target),
            first.Source,
            first.Relation,
            first.Target,
            _claims.Count,
            _claims.Select(c => c.DocumentId).Distinct().Count(),
            Count(c => c.Polarity == Polarity.Affirmed),
            Count(c => c.Polarity == Polarity.Negated),
            Count(c => c.Modality == Modality.Asserted),
            Count(c => c.Modality == Modality.Possible),
            Count(c => c.Modality == Modality.Proposed),
            _claims.Max(c => c.Confidence),
            _claims.Sum(c => Points(c.Confidence)) / PointsPerOne,
            times.Select(t => t.Split('/')[0]).Min(StringComparer.Ordinal),
            times.Select(t => t.Split('/')[^1]).Max(StringComparer.Ordinal),
            _relation.Sign);
    }

    private static long Points(double confidence) => (long)((confidence * PointsPerOne) + 0.5);
}
