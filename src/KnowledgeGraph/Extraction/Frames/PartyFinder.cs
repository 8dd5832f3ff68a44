using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Extraction.Frames;

/// <summary>Finds who stands in a mutual relation that a noun names: "talks between Peru and Chile", "its ties with Kenya".</summary>
internal sealed class PartyFinder(Vocabulary vocabulary)
{
    private const double ImplicitCertainty = 0.65;
    private static readonly string[] PartyRoles = ["poss", "mod", "of", "between", "among", "with", "subj", "towards", "toward", "to", "and", "versus", "vis-a-vis"];
    private static readonly HashSet<string> OneSided = ["with", "to", "towards", "toward", "versus", "vis-a-vis"];
    private readonly ArgumentResolver _arguments = new(vocabulary);

    /// <summary>All parties; where only one side is named, with whoever the clause makes the other.</summary>
    public List<Filler> Find(SentenceAnalysis sentence, Predication predication)
    {
        var named = PartiesIn(sentence, predication, ["between", "among"]);
        if (named.Count >= 2)
        {
            return named;
        }

        var parties = PartiesIn(sentence, predication, PartyRoles);
        return parties.Count > 0 && parties.TrueForAll(p => p.Side >= 0 && p.Side == parties[0].Side)
            ? [.. parties, .. Implicit(sentence, predication).Where(i => !parties.Exists(p => p.Entity == i.Entity))]
            : parties;
    }

    /// <summary>Actors whom the clause, not the noun's own phrase, makes a party; less certain.</summary>
    public List<Filler> Implicit(SentenceAnalysis sentence, Predication predication) =>
        [.. predication.Arguments.Where(a => a.Role == "implicit")
            .SelectMany(a => _arguments.Resolve(sentence, a.Token, owner: false))
            .Where(f => f.Entity.IsActor)
            .Select(f => f with { Certainty = f.Certainty * ImplicitCertainty })];

    private List<Filler> PartiesIn(SentenceAnalysis sentence, Predication predication, string[] roles)
    {
        var parties = new List<Filler>();
        foreach (var role in roles)
        {
            foreach (var argument in predication.Arguments)
            {
                if (argument.Role == role)
                {
                    parties.AddRange(_arguments.Resolve(sentence, argument.Token, owner: false, argument.Alone).Where(f => f.Entity.IsActor && !parties.Exists(o => o.Entity == f.Entity)).Select(f => OneSided.Contains(role) ? f with { Side = argument.Token } : f));
                }
            }
        }

        return parties;
    }
}
