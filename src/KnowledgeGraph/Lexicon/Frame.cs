using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Lexicon;

/// <summary>
/// Which predications express which relation: a row of <c>frames.csv</c>. It names the predicate and the roles in which source and target stand;
/// docs/frames.md lists the roles.
/// </summary>
/// <param name="Predicate">
/// Lemma; a verb with particle or object noun is two lemmas (<c>pull out</c>, <c>take part</c>); <c>@Kind</c> is any mention of that kind.
/// </param>
/// <param name="PartOfSpeech">verb, noun or adj.</param>
/// <param name="Source">Roles in which the source may stand.</param>
/// <param name="Target">Roles in which the target may stand.</param>
/// <param name="Relation">Name of a relation type.</param>
/// <param name="Polarity">Negated for a predicate that says the opposite (<c>rule out</c>).</param>
/// <param name="Modality">What the predicate itself says: asserted for most.</param>
/// <param name="SourceKinds">Kinds allowed; empty for all that the ontology allows.</param>
/// <param name="TargetKinds">Kinds allowed; empty for all that the ontology allows.</param>
/// <param name="With">Lemmas of which one must stand in the predication (object, modifier); empty for no condition.</param>
/// <param name="Confidence">How often the row is right, 0 to 1.</param>
/// <param name="Line">Line in the file.</param>
public sealed record Frame(
    string Predicate,
    string PartOfSpeech,
    ImmutableArray<string> Source,
    ImmutableArray<string> Target,
    string Relation,
    Polarity Polarity,
    Modality Modality,
    ImmutableHashSet<string> SourceKinds,
    ImmutableHashSet<string> TargetKinds,
    ImmutableHashSet<string> With,
    double Confidence,
    int Line);
