using System.Collections.Immutable;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Resolves definite descriptions: the bloc, the South Asian state, both countries, the two sides, the agreement.</summary>
internal sealed class DescriptionResolver(Discourse discourse, OfficeHolders holders, Bynames bynames, Vocabulary vocabulary)
{
    private static readonly Dictionary<string, int> Numbers = new() { ["both"] = 2, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6 };

    /// <summary>Nouns that any actor of their kind bears; all others must be among the epithets of the actor.</summary>
    private static readonly HashSet<string> Generic =
    [
        "country", "nation", "state", "government", "power", "bloc", "alliance", "grouping", "group", "organisation", "organization", "side", "party",
        "administration", "regime", "analyst", "expert", "author", "scholar", "leader", "politician", "diplomat", "writer", "researcher", "capital", "neighbour", "neighbor", "union", "body", "club", "institution", "coalition",
    ];

    /// <summary>Sets the referents; leaves them empty where nothing fits.</summary>
    public void Resolve(Mention mention, SentenceAnalysis analysis, int sentence)
    {
        mention.Certainty = 0.75;
        var head = analysis.Sentence.Tokens[mention.Head];
        if (NamedBehind(mention, analysis) is { } named)
        {
            mention.Referents = [named];
        }
        else if (bynames.Find(mention) is { } called)
        {
            mention.Referents = [called];
        }
        else if (!Kinds.IsActor(mention.Kind))
        {
            mention.Referents = Concept(head.Lemma, mention.Kind);
        }
        else if (head.Xpos is "NNS" or "NNPS" && mention.Kind == Kinds.Organization && head.Lemma.ToLowerInvariant() is not ("side" or "party" or "partner"))
        {
            // "the rebels", "the militants": one armed group in the plural.
            mention.Referents = discourse.MostProminent(sentence, a => a.Entity.Kind == Kinds.Organization ? ArmedFactor(a.Entity) : 0) is { } group ? [group] : [];
        }
        else if (IsEither(mention, analysis) || head.Xpos is "NNS" or "NNPS")
        {
            mention.Referents = Several(mention, analysis, sentence);
        }
        else if (One(mention, analysis, sentence) is { } entity)
        {
            mention.Referents = [entity];
        }
    }

    // "the regional bloc, IGAD,": the name says what is described.
    private static DocumentEntity? NamedBehind(Mention mention, SentenceAnalysis analysis)
    {
        var tokens = analysis.Sentence.Tokens;
        var name = mention.Last + 2;
        return name < tokens.Length && tokens[mention.Last + 1].Form == "," && tokens[mention.Head].Xpos is "NN" or "NNP"
            && analysis.Covering(name) is { Form: MentionForm.Name, Referents: [var entity] } next && next.First == name && (entity.Kind == mention.Kind || IsHolder(entity, mention, analysis))
            && next.Last + 1 < tokens.Length && tokens[next.Last + 1].Form is "," or "." or ";" or ")"
            ? entity : null;
    }

    // "his Thai counterpart, X,": who holds an office is a person, whatever else the noun may describe.
    private static bool IsHolder(DocumentEntity entity, Mention mention, SentenceAnalysis analysis) =>
        entity.Kind == Kinds.Person && analysis.Offices.Exists(o => o.Last == mention.Head);

    private double ArmedFactor(DocumentEntity entity) =>
        entity.Lexicon is { Epithets: [var type, ..] } ? (type == "armed group" ? 1 : 0.2) : IsUnarmed(entity.Name[(entity.Name.LastIndexOf(' ') + 1)..].ToLowerInvariant()) ? 0.2 : 1;

    // "the rebels" are no ministry and no institute.
    private bool IsUnarmed(string noun) =>
        vocabulary.Epithets.TryGetValue(noun, out var epithet) ? epithet.Class != "armed" : vocabulary.OrganizationNouns.TryGetValue(noun, out var common) && !common;

    private static bool IsEither(Mention mention, SentenceAnalysis analysis) =>
        mention.First > 0 && analysis.Sentence.Tokens[mention.First - 1].Form.ToLowerInvariant() is "either" or "each" or "neither";

    private ImmutableArray<DocumentEntity> Concept(string noun, string kind) =>
        discourse.Last(a => a.Entity.Kind == kind && a.Mention.Form != MentionForm.Epithet && EndsWith(a.Entity.Name, noun)) is { } entity ? [entity]
        : discourse.Last(a => a.Entity is { Kind: Kinds.Bloc, Lexicon: { } entry } && entry.Epithets.Contains(noun)) is { } bloc ? [bloc] : [];

    private static bool EndsWith(string name, string noun) =>
        name.EndsWith(noun, StringComparison.OrdinalIgnoreCase) || name.EndsWith(noun + "s", StringComparison.OrdinalIgnoreCase) || name.StartsWith(noun + " ", StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<DocumentEntity> Several(Mention mention, SentenceAnalysis analysis, int sentence)
    {
        var size = IsEither(mention, analysis) ? 2 : 0;
        for (var i = Math.Max(0, mention.First - 2); i < mention.Last; i++)
        {
            size = Numbers.GetValueOrDefault(analysis.Sentence.Tokens[i].Form.ToLowerInvariant(), size);
        }

        var noun = analysis.Sentence.Tokens[mention.Head].Lemma;
        var kind = mention.Kind == Kinds.Person ? Kinds.Person : Kinds.State;
        var token = analysis.Sentence.Tokens[mention.Head];
        var within = !(token.Is("obj") || token.Is("iobj"));
        if (discourse.BestGroup(sentence, size, kind, m => m.Lexicon is { } entry && entry.Epithets.Contains(noun), within) is { } named)
        {
            return named.Members;
        }

        var any = noun is "side" or "party" or "partner";
        return (discourse.BestGroup(sentence, size, kind, within: within) ?? (any ? discourse.BestGroup(sentence, size, "", within: within) : null))?.Members
            ?? (size == 2 && kind == Kinds.State && discourse.MostProminentPair(sentence, a => a.Entity.Kind == kind && !Disjoint.Of(a, mention, analysis, sentence) ? 1 : 0) is { } pair ? [pair.First, pair.Second] : []);
    }

    private DocumentEntity? One(Mention mention, SentenceAnalysis analysis, int sentence)
    {
        var noun = analysis.Sentence.Tokens[mention.Head].Lemma.ToLowerInvariant();
        if (mention.Kind == Kinds.Person && StateOf(mention, analysis) is { } state)
        {
            // "The Peruvian president" is Peru's, whoever was called president last; unnamed, he stands for Peru.
            return holders.Only(noun, state);
        }

        if (mention.Kind == Kinds.Person && discourse.Last(a => holders.Bears(a.Entity, noun)) is { } holder)
        {
            return holder;
        }

        var region = Region(mention, analysis);
        var owners = Owners(mention, analysis);
        if (owners is [var one] && mention.First == mention.Last)
        {
            // "its rival", "Rabat's neighbour": the other one of the pair that the text is about.
            return discourse.Other(sentence, one);
        }

        var named = discourse.Last(a => a.Entity.Kind == mention.Kind && IsNamed(a.Entity, mention, noun) && InRegion(a.Entity, region) && !owners.Contains(a.Entity));
        if (named is not null || !(Generic.Contains(noun) || region is not null))
        {
            return named;
        }

        var near = discourse.MostProminent(sentence, a => !Disjoint.Of(a, mention, analysis, sentence) && a.Entity.Kind == mention.Kind && InRegion(a.Entity, region) && !owners.Contains(a.Entity) ? (IsCalled(a.Entity, noun) ? 1 : 0.3) : 0);
        return near is not null && IsCalled(near, noun) ? near
            : discourse.Last(a => a.Entity.Kind == Kinds.Bloc && mention.Kind == Kinds.Bloc && IsCalled(a.Entity, noun)) ?? near;
    }

    // "the alliance" is NATO, however far back, rather than a grouping of which nobody says so.
    private static bool IsCalled(DocumentEntity entity, string noun) =>
        entity.Kind != Kinds.Bloc || entity.Lexicon is null || entity.Lexicon.Epithets.Contains(noun);

    private static DocumentEntity? StateOf(Mention mention, SentenceAnalysis analysis)
    {
        var tree = analysis.Sentence;
        var owner = tree.Children(tree.Tokens[mention.Head]).FirstOrDefault(c => c.Relation is "amod" or "compound" or "nmod:poss" && analysis.HeadedBy(c.Index) is { Form: not MentionForm.Pronoun, Referents: [{ Kind: Kinds.State }] });
        return owner is null ? null : analysis.HeadedBy(owner.Index)!.Referents[0];
    }

    // "its giant neighbour" is somebody else.
    private static ImmutableArray<DocumentEntity> Owners(Mention mention, SentenceAnalysis analysis) =>
        analysis.Sentence.Child(analysis.Sentence.Tokens[mention.Head], "nmod:poss") is { } owner ? analysis.HeadedBy(owner.Index)?.Referents ?? [] : [];

    private static bool IsNamed(DocumentEntity entity, Mention mention, string noun) =>
        entity.Lexicon is { } entry && !Generic.Contains(noun) && entry.Epithets.Any(e => e.Equals(noun, StringComparison.OrdinalIgnoreCase) || e.Equals(mention.Text, StringComparison.OrdinalIgnoreCase));

    private static bool InRegion(DocumentEntity entity, string? region) => region is null || (entity.Lexicon?.Regions.Contains(region) ?? false);

    private static string? Region(Mention mention, SentenceAnalysis analysis)
    {
        for (var i = mention.First; i < mention.Last; i++)
        {
            if (analysis.Covering(i) is { Kind: Kinds.Region, Lexicon: { } form })
            {
                return form.Entity.Name;
            }
        }

        return null;
    }
}
