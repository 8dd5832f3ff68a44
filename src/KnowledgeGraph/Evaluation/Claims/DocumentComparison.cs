using System.Collections.Immutable;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Gold and prediction of one document, brought to the same names.</summary>
internal sealed class DocumentComparison
{
    private readonly AnnotatedDocument _gold;
    private readonly AnnotatedDocument _predicted;
    private readonly Ontology _ontology;
    private readonly NameMatch _match;
    private readonly Dictionary<string, string> _kinds = [];
    private readonly ILookup<Triple, AnnotatedClaim> _goldClaims;
    private readonly ILookup<Triple, AnnotatedClaim> _predictedClaims;
    private readonly HashSet<Triple> _goldTriples;
    private readonly HashSet<Triple> _predictedTriples;

    public DocumentComparison(AnnotatedDocument gold, AnnotatedDocument predicted, Ontology ontology)
    {
        (_gold, _predicted, _ontology) = (gold, predicted, ontology);
        _match = new NameMatch(gold, predicted);
        foreach (var entity in predicted.Entities)
        {
            _kinds[NameMatch.Unmatched(entity.Name)] = entity.Kind;
        }

        foreach (var entity in gold.Entities)
        {
            _kinds[entity.Name] = entity.Kind;
        }

        _goldClaims = Triples(gold.Claims, name => name);
        _predictedClaims = Triples(predicted.Claims, _match.Rename);
        _goldTriples = [.. _goldClaims.Select(g => g.Key)];
        _predictedTriples = [.. _predictedClaims.Select(g => g.Key)];
    }

    public ClaimScores AddTo(ClaimScores sum)
    {
        var matches = _goldTriples.Where(_predictedTriples.Contains).ToList();
        return AddEntities(sum) with
        {
            Strict = sum.Strict + Compare(triples => triples),
            Family = sum.Family + Compare(triples => triples.Select(InFamily)),
            Pair = sum.Pair + Compare(triples => triples.Select(Sorted)),
            Core = sum.Core + Compare(triples => triples.Where(t => IsActor(t.Source) && IsActor(t.Target))),
            Polarity = Agree(sum.Polarity, matches, c => [c.Polarity], value => value),
            Modality = Agree(sum.Modality, matches, c => [c.Modality], value => value),
            AttributedTo = Agree(sum.AttributedTo, matches, c => c.AttributedTo.IsEmpty ? [""] : c.AttributedTo, v => v.Length == 0 ? v : _match.Rename(v)),
            PerRelation = AddRelations(sum.PerRelation),
            Judged = sum.Judged.AddRange(Judge()),
            Errors = sum.Errors.SetItem(_gold.Name, [.. Errors()]),
        };
    }

    private ClaimScores AddEntities(ClaimScores sum)
    {
        var gold = Ends(_gold).ToHashSet();
        var predicted = Ends(_predicted).Select(_match.Rename).ToHashSet();
        var kinds = _predicted.Entities.ToLookup(e => _match.Rename(e.Name), e => e.Kind);
        return sum with
        {
            Entities = sum.Entities + Counts.Of(gold, predicted),
            Kind = gold.Where(predicted.Contains).Aggregate(sum.Kind, (all, name) => all.With(kinds[name].Contains(_kinds.GetValueOrDefault(name)))),
        };
    }

    private Counts Compare(Func<IEnumerable<Triple>, IEnumerable<Triple>> view) =>
        Counts.Of(view(_goldTriples).ToHashSet(), view(_predictedTriples).ToHashSet());

    private Agreement Agree(
        Agreement sum, List<Triple> matches, Func<AnnotatedClaim, ImmutableArray<string>> qualifier, Func<string, string> rename) =>
        matches.Aggregate(sum, (all, triple) => all.With(
            _goldClaims[triple].SelectMany(c => qualifier(c)).Intersect(_predictedClaims[triple].SelectMany(c => qualifier(c)).Select(rename)).Any()));

    private IEnumerable<JudgedTriple> Judge() =>
        from claims in _predictedClaims
        let confidence = claims.Max(c => c.Confidence)
        where confidence is not null
        select new JudgedTriple(confidence.Value, _goldTriples.Contains(claims.Key));

    private ImmutableSortedDictionary<string, Counts> AddRelations(ImmutableSortedDictionary<string, Counts> sum)
    {
        foreach (var relation in _goldTriples.Union(_predictedTriples).Select(t => t.Relation).Distinct())
        {
            var counts = Compare(triples => triples.Where(t => t.Relation == relation));
            sum = sum.SetItem(relation, sum.GetValueOrDefault(relation) + counts);
        }

        return sum;
    }

    private IEnumerable<ScoredError> Errors()
    {
        ScoredError Error(bool isMissed, Triple triple, AnnotatedClaim claim) => new(isMissed, triple, claim.Sentence, claim.Quote);
        return _goldTriples.Except(_predictedTriples).Order().Select(t => Error(true, t, _goldClaims[t].First()))
            .Concat(_predictedTriples.Except(_goldTriples).Order().Select(t => Error(false, t, _predictedClaims[t].First())));
    }

    private ILookup<Triple, AnnotatedClaim> Triples(IEnumerable<AnnotatedClaim> claims, Func<string, string> rename) => claims
        .Select(c => (Triple: new Triple(rename(c.Source), c.Relation, rename(c.Target)), Claim: c))
        .Where(c => c.Triple.Source != c.Triple.Target)
        .ToLookup(c => IsSymmetric(c.Triple) ? Ordered(c.Triple) : c.Triple, c => c.Claim);

    private Triple InFamily(Triple triple) =>
        _ontology.HasRelation(triple.Relation) ? triple with { Relation = _ontology.Relation(triple.Relation).Family } : triple;

    private bool IsSymmetric(Triple triple) => _ontology.HasRelation(triple.Relation) && _ontology.Relation(triple.Relation).Symmetric;

    private bool IsActor(string name) => _kinds.TryGetValue(name, out var kind) && Kinds.IsActor(kind);

    private static Triple Sorted(Triple triple) => Ordered(triple) with { Relation = "" };

    private static Triple Ordered(Triple triple) =>
        string.CompareOrdinal(triple.Target, triple.Source) < 0 ? new Triple(triple.Target, triple.Relation, triple.Source) : triple;

    private static IEnumerable<string> Ends(AnnotatedDocument document) => document.Claims.SelectMany(c => new[] { c.Source, c.Target });
}
