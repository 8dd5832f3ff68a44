namespace KnowledgeGraph.Lexicon;

/// <summary>Everything that the lexicon knows, indexed for extraction. Read by <see cref="VocabularyReader"/>; immutable once read.</summary>
public sealed class Vocabulary
{
    /// <summary>Names of actors and concepts.</summary>
    public NameIndex<NameForm> Names { get; } = new();

    /// <summary>Offices, titles, ranks and honorifics.</summary>
    public NameIndex<Office> Offices { get; } = new();

    /// <summary>Entities by canonical name.</summary>
    public Dictionary<string, LexiconEntity> Entities { get; } = [];

    /// <summary>Surfaces that often are not what they look like.</summary>
    public Dictionary<string, List<Homonym>> Homonyms { get; } = [];

    /// <summary>Nouns whose phrase is a concept, by lemma; keys that start with <c>*</c> are endings.</summary>
    public Dictionary<string, HeadNoun> HeadNouns { get; } = [];

    /// <summary>Nouns that are never a node by themselves.</summary>
    public HashSet<string> VagueNouns { get; } = [];

    /// <summary>Adjectives that make no noun phrase more specific: new, major, recent.</summary>
    public HashSet<string> VagueModifiers { get; } = [];

    /// <summary>Nouns that say a relation between those around them (partnership, rivalry): no node of their own, by lemma.</summary>
    public HashSet<string> RelationNouns { get; } = [];

    /// <summary>Common nouns that refer back to an actor, by lemma.</summary>
    public Dictionary<string, Epithet> Epithets { get; } = [];

    /// <summary>Nouns that stand for the actor that owns them ("Chinese troops", "Moscow's leaders"), by lemma: agent, patient or both.</summary>
    public Dictionary<string, string> Proxies { get; } = [];

    /// <summary>Nouns that end an organisation's name (Institute, Ministry), by lower-case form; true for those that do so in lower case as well ("the Chilean navy").</summary>
    public Dictionary<string, bool> OrganizationNouns { get; } = [];

    /// <summary>Verbs whose subject is the agent of the noun that is their object ("conducts exercises"), by lemma.</summary>
    public HashSet<string> LightVerbs { get; } = [];

    /// <summary>Cues of modality, by their first word.</summary>
    public ILookup<string, Cue> Hedges { get; set; } = Array.Empty<Cue>().ToLookup(c => "");

    /// <summary>Cues of negation, by their first word.</summary>
    public ILookup<string, Cue> Negations { get; set; } = Array.Empty<Cue>().ToLookup(c => "");

    /// <summary>Reporting words, by lemma and part of speech (<c>say/VERB</c>).</summary>
    public Dictionary<string, ReportingCue> Reporting { get; } = [];

    /// <summary>Frames by predicate and part of speech (<c>balance/verb</c>, <c>@Strategy/noun</c>), in the order of the file.</summary>
    public ILookup<string, Frame> Frames { get; set; } = Array.Empty<Frame>().ToLookup(f => "");

    /// <summary>Lemmas of the verbs that the lexicon names.</summary>
    public VerbForms Verbs { get; set; } = new(new HashSet<string>());

    /// <summary>SHA-256 over all files read: part of the fingerprint of the extractor.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The entity of a canonical name; null if the lexicon lacks it.</summary>
    public LexiconEntity? Entity(string name) => Entities.GetValueOrDefault(name);

    /// <summary>Adds an entity with the forms of one role.</summary>
    internal void AddForms(LexiconEntity entity, FormRole role, IEnumerable<string> surfaces)
    {
        Entities.TryAdd(entity.Name, entity);
        foreach (var surface in surfaces)
        {
            Names.Add(surface, new NameForm(entity, surface, role));
        }
    }

    /// <summary>The kind that a noun phrase with this head has as a concept; null if it is no concept.</summary>
    public HeadNoun? HeadNoun(string lemma)
    {
        if (HeadNouns.TryGetValue(lemma, out var noun))
        {
            return noun;
        }

        for (var cut = 2; cut <= lemma.Length - 3; cut++)
        {
            if (HeadNouns.TryGetValue("*" + lemma[cut..], out var suffix))
            {
                return VagueNouns.Contains(lemma) ? null : suffix with { Noun = lemma };
            }
        }

        return null;
    }
}
