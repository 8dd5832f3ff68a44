using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Explanation;

/// <summary>Says why two entities of a sentence gave no claim: the tool for finding what rules and lexicon lack.</summary>
public sealed class SilenceExplainer(Vocabulary vocabulary, Ontology ontology)
{
    private readonly ArgumentResolver _arguments = new(vocabulary);

    /// <summary>All pairs without a claim of which at least one is an actor, in the order of the text.</summary>
    public IEnumerable<Silence> Explain(DocumentAnalysis analysis, SentenceAnalysis sentence)
    {
        DocumentEntity[] entities = [.. sentence.Mentions.OrderBy(m => m.First).ThenBy(m => m.Last).SelectMany(m => m.Referents).Distinct()];
        DraftClaim[] claims = [.. analysis.Claims.Where(c => c.Sentence == sentence)];
        PredicationRoles[] predications = [.. sentence.Predications.Where(IsWord).Select(p => new PredicationRoles(p, RolesIn(sentence, p)))];
        for (var i = 0; i < entities.Length; i++)
        {
            for (var j = i + 1; j < entities.Length; j++)
            {
                var (one, other) = (entities[i], entities[j]);
                if ((one.IsActor || other.IsActor) && !Array.Exists(claims, c => IsBetween(c, one, other) && c.Confidence >= ExtractionWriter.LeastConfidence))
                {
                    yield return new Silence(one, other, Reason(one, other, predications, claims));
                }
            }
        }
    }

    // A name is a predicate only where frames for its kind say so.
    private bool IsWord(Predication predication) =>
        predication.Names[^1][0] != '@' || predication.Names.Any(n => vocabulary.Frames.Contains($"{n}/{predication.PartOfSpeech}"));

    private ILookup<DocumentEntity, string> RolesIn(SentenceAnalysis sentence, Predication predication) => predication.Arguments
        .SelectMany(a => _arguments.Resolve(sentence, a.Token, owner: true, a.Alone).Select(f => (f.Entity, a.Role)))
        .Distinct()
        .ToLookup(f => f.Entity, f => f.Role);

    private string Reason(DocumentEntity one, DocumentEntity other, PredicationRoles[] predications, DraftClaim[] claims)
    {
        if (Array.Find(claims, c => IsBetween(c, one, other)) is { } doubtful)
        {
            return $"{doubtful.Relation} by {doubtful.Extractor} has confidence {doubtful.Confidence:0.##}; claims below {ExtractionWriter.LeastConfidence} are left out";
        }

        PredicationRoles[] shared = [.. predications.Where(p => p.Roles.Contains(one) && p.Roles.Contains(other))];
        return shared.Length == 0
            ? $"no predication has both: {Where(one, predications)}; {Where(other, predications)}"
            : string.Join("; ", shared.Select(p => Fault(one, other, p)).Distinct());
    }

    private static string Where(DocumentEntity entity, PredicationRoles[] predications)
    {
        string[] places = [.. predications.Where(p => p.Roles.Contains(entity)).Select(p => $"{string.Join("/", p.Roles[entity])} of {p.Predication.Names[0]}")];
        return $"{entity.Name} is {(places.Length == 0 ? "an argument of none" : string.Join(", ", places))}";
    }

    private string Fault(DocumentEntity one, DocumentEntity other, PredicationRoles shared)
    {
        var predication = shared.Predication;
        var name = $"'{predication.Names[^1]}' ({predication.PartOfSpeech})";
        Frame[] frames = [.. predication.Names.SelectMany(n => vocabulary.Frames[$"{n}/{predication.PartOfSpeech}"])];
        if (frames.Length == 0)
        {
            return $"no frame knows {name}";
        }

        Frame[] fitting = [.. frames.Where(f => Fits(f, shared.Roles[one], shared.Roles[other]) || Fits(f, shared.Roles[other], shared.Roles[one]))];
        if (fitting.Length == 0)
        {
            var wanted = frames.Select(f => $"{string.Join('|', f.Source)} with {string.Join('|', f.Target)}").Distinct().Take(4);
            return $"frames of {name} join {string.Join(", ", wanted)}; these are {string.Join('|', shared.Roles[one])} and {string.Join('|', shared.Roles[other])}";
        }

        return Array.Find(fitting, f => Takes(f, one, other) || Takes(f, other, one)) is not { } frame
            ? $"frames of {name} take no {one.Kind} with {other.Kind}"
            : $"line {frame.Line} of frames.csv ({frame.Relation}) fits {name}, but {(frame.With.Count > 0 ? $"wants one of {string.Join(", ", frame.With.Order(StringComparer.Ordinal))}" : "another argument or a more specific frame came first")}";
    }

    private static bool Fits(Frame frame, IEnumerable<string> source, IEnumerable<string> target) => frame.Target[0] is "party" or "co"
        || (source.Any(r => Has(frame.Source, r)) && target.Any(r => Has(frame.Target, r)));

    private static bool Has(IEnumerable<string> roles, string role) => roles.Any(r => r.TrimEnd('+') == role);

    private bool Takes(Frame frame, DocumentEntity source, DocumentEntity target) =>
        (frame.SourceKinds.Count == 0 || frame.SourceKinds.Contains(source.Kind)) && (frame.TargetKinds.Count == 0 || frame.TargetKinds.Contains(target.Kind))
        && ontology.Relation(frame.Relation).Allows(source.Kind, target.Kind);

    private static bool IsBetween(DraftClaim claim, DocumentEntity one, DocumentEntity other) =>
        (claim.Source == one && claim.Target == other) || (claim.Source == other && claim.Target == one);

    private sealed record PredicationRoles(Predication Predication, ILookup<DocumentEntity, string> Roles);
}
