using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>A claim with canonical names, as a line of a spec has it: <c>Peru TRADES_WITH Chile [possible, by Brazil, when 2019]</c>.</summary>
/// <param name="Source">Name of the entity where the relation starts; of a symmetric relation the first in ordinal order.</param>
/// <param name="Relation">Relation type.</param>
/// <param name="Target">Name of the entity to which it points.</param>
/// <param name="Qualifiers">What the brackets hold, in the order negated, modality, by, when; empty for a plain assertion.</param>
internal sealed record ClaimLine(string Source, string Relation, string Target, string Qualifiers)
{
    public static ClaimLine Of(Claim claim, IReadOnlyDictionary<string, string> names, Ontology ontology) => Of(
        names[claim.Source],
        ontology.Relation(claim.Relation),
        names[claim.Target],
        Join(claim.Polarity, claim.Modality, claim.AttributedTo.Select(id => names[id]), claim.When));

    public static ClaimLine Of(string source, RelationType relation, string target, string qualifiers) =>
        relation.Symmetric && string.CompareOrdinal(source, target) > 0
            ? new ClaimLine(target, relation.Name, source, qualifiers)
            : new ClaimLine(source, relation.Name, target, qualifiers);

    public static string Join(Polarity polarity, Modality modality, IEnumerable<string> speakers, string? when)
    {
        var parts = new List<string>();
        if (polarity == Polarity.Negated)
        {
            parts.Add("negated");
        }

        if (modality != Modality.Asserted)
        {
            parts.Add(modality.ToString().ToLowerInvariant());
        }

        var by = string.Join('|', speakers.Order(StringComparer.Ordinal));
        if (by.Length > 0)
        {
            parts.Add($"by {by}");
        }

        if (when is not null)
        {
            parts.Add($"when {when}");
        }

        return string.Join(", ", parts);
    }

    public override string ToString() => $"{Source} {Relation} {Target}{(Qualifiers.Length > 0 ? $" [{Qualifiers}]" : "")}";
}
