using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Precision and recall of claims against gold, added up over documents. A triple counts once per document.</summary>
public sealed record ClaimScores
{
    /// <summary>Number of gold documents.</summary>
    public int Documents { get; init; }

    /// <summary>Gold documents for which there is no prediction, in the order given; they count with no claims found.</summary>
    public ImmutableArray<string> WithoutPrediction { get; init; } = [];

    /// <summary>Same source, relation and target; order is free for symmetric relations.</summary>
    public Counts Strict { get; init; }

    /// <summary>Same source and target, relation of the same family.</summary>
    public Counts Family { get; init; }

    /// <summary>Same two entities, any relation, any order.</summary>
    public Counts Pair { get; init; }

    /// <summary>As strict, over claims whose two ends are actors.</summary>
    public Counts Core { get; init; }

    /// <summary>Entities that claims name.</summary>
    public Counts Entities { get; init; }

    /// <summary>Of the strict matches: same polarity.</summary>
    public Agreement Polarity { get; init; }

    /// <summary>Of the strict matches: same modality.</summary>
    public Agreement Modality { get; init; }

    /// <summary>Of the strict matches: a common voice.</summary>
    public Agreement AttributedTo { get; init; }

    /// <summary>Of the entities found: same kind.</summary>
    public Agreement Kind { get; init; }

    /// <summary>Strict, for each relation type that either side has.</summary>
    public ImmutableSortedDictionary<string, Counts> PerRelation { get; init; } = ImmutableSortedDictionary.Create<string, Counts>(StringComparer.Ordinal);

    /// <summary>Every predicted triple that has a confidence, with whether gold has it too.</summary>
    public ImmutableArray<JudgedTriple> Judged { get; init; } = [];

    /// <summary>By document: what was missed, then what was wrong, each in order of the triple.</summary>
    public ImmutableDictionary<string, ImmutableArray<ScoredError>> Errors { get; init; } = ImmutableDictionary<string, ImmutableArray<ScoredError>>.Empty;
}
