using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Lexicon;

/// <summary>Reads the lexicon's folder. All faults of all files are named at once, each with file and line.</summary>
public sealed class VocabularyReader
{
    private static readonly string[] FrameColumns = ["predicate", "pos", "source", "target", "relation", "polarity", "modality", "source_kinds", "target_kinds", "with"];

    private readonly string _folder;
    private readonly Ontology _ontology;
    private readonly List<string> _faults = [];
    private readonly CellReader _cells;
    private readonly Vocabulary _vocabulary = new();

    private VocabularyReader(string folder, Ontology ontology)
    {
        _folder = folder;
        _ontology = ontology;
        _cells = new CellReader(_faults);
    }

    /// <summary>Reads all files.</summary>
    /// <param name="folder">Path of <c>graph-schema/lexicon</c>.</param>
    /// <param name="ontology">What kinds and relations are checked against.</param>
    /// <exception cref="ConfigurationException">A file is missing or a row is wrong.</exception>
    public static Vocabulary Read(string folder, Ontology ontology)
    {
        var reader = new VocabularyReader(folder, ontology);
        reader.ReadEntities();
        reader.ReadWords();
        reader._vocabulary.Frames = reader.ReadFrames().ToLookup(f => $"{f.Predicate}/{f.PartOfSpeech}");
        if (reader._faults.Count > 0)
        {
            throw new ConfigurationException(string.Join(Environment.NewLine, reader._faults));
        }

        reader._vocabulary.RelationNouns.UnionWith(reader._vocabulary.Frames.SelectMany(f => f).Where(f => f.PartOfSpeech == "noun" && f.Source[0] == "party").Select(f => f.Predicate));
        reader._vocabulary.Verbs = new VerbForms(reader.VerbLemmas());
        reader._vocabulary.Hash = HashOf(folder);
        return reader._vocabulary;
    }

    private void ReadEntities()
    {
        foreach (var row in Table("states.csv", "name", "names", "adjectives", "people", "capital", "seats", "region", "epithets").Rows)
        {
            var state = new LexiconEntity(row["name"], Kinds.State, "", [.. row.List("region")], [.. row.List("epithets")]);
            Add(state, row, (FormRole.Name, "names"), (FormRole.Adjective, "adjectives"), (FormRole.People, "people"), (FormRole.Capital, "capital"), (FormRole.Seat, "seats"));
        }

        foreach (var row in Table("blocs.csv", "name", "abbreviations", "aliases", "adjectives", "epithets", "region").Rows)
        {
            var bloc = new LexiconEntity(row["name"], Kinds.Bloc, "", [.. row.List("region")], [.. row.List("epithets")]);
            Add(bloc, row, (FormRole.Name, "abbreviations"), (FormRole.Name, "aliases"), (FormRole.Adjective, "adjectives"));
        }

        foreach (var row in Table("organizations.csv", "name", "abbreviations", "aliases", "type", "state").Rows)
        {
            Add(new LexiconEntity(row["name"], Kinds.Organization, row["state"], [], [row["type"].Replace('-', ' ')]), row, (FormRole.Name, "abbreviations"), (FormRole.Name, "aliases"));
        }

        foreach (var row in Table("persons.csv", "name", "aliases", "state", "offices").Rows)
        {
            var person = new LexiconEntity(row["name"], Kinds.Person, row["state"], [], [.. row.List("offices")]);
            _vocabulary.AddForms(person, FormRole.Name, [person.Name, .. row.List("aliases").Where(a => a.Contains(' '))]);
            _vocabulary.AddForms(person, FormRole.Surname, row.List("aliases").Where(a => !a.Contains(' ')));
        }

        foreach (var row in Table("regions.csv", "name", "aliases", "adjectives", "part_of").Rows)
        {
            Add(new LexiconEntity(row["name"], Kinds.Region, "", [.. row.List("part_of")], []), row, (FormRole.Name, "aliases"), (FormRole.Adjective, "adjectives"));
        }

        foreach (var row in Table("concepts.csv", "name", "kind", "aliases").Rows)
        {
            Add(new LexiconEntity(row["name"], _cells.Kind(row, "kind"), "", [], []), row, (FormRole.Name, "aliases"));
        }
    }

    private void Add(LexiconEntity entity, LexiconRow row, params (FormRole Role, string Column)[] columns)
    {
        _vocabulary.AddForms(entity, FormRole.Name, [entity.Name]);
        foreach (var (role, column) in columns)
        {
            _vocabulary.AddForms(entity, role, row.List(column));
        }
    }

    private void ReadWords()
    {
        foreach (var row in Table("offices.csv", "title", "abbreviations", "scope", "role").Rows)
        {
            var office = new Office(
                row["title"], _cells.OneOf(row, "scope", "state", "organization", "military", "honorific", "relational"), _cells.OneOf(row, "role", "head", "member", "none"));
            _vocabulary.Offices.Add(office.Title, office);
            foreach (var abbreviation in row.List("abbreviations"))
            {
                _vocabulary.Offices.Add(abbreviation, office);
            }
        }

        foreach (var row in Table("homonyms.csv", "surface", "reading", "context", "outcome").Rows)
        {
            var homonym = new Homonym(row["reading"], _cells.OneOf(row, "context", "before", "after", "near", "case"), [.. row.List("outcome")]);
            (_vocabulary.Homonyms.TryGetValue(row["surface"], out var list) ? list : _vocabulary.Homonyms[row["surface"]] = []).Add(homonym);
        }

        Fill(Table("head-nouns.csv", "noun", "kind", "modifier"), row => _vocabulary.HeadNouns[row["noun"]] = new HeadNoun(row["noun"], _cells.Kind(row, "kind"), _cells.OneOf(row, "modifier", "required", "optional") == "required"));
        Fill(Table("vague-nouns.csv", "noun"), row => _vocabulary.VagueNouns.Add(row["noun"]));
        Fill(Table("vague-modifiers.csv", "modifier"), row => _vocabulary.VagueModifiers.Add(row["modifier"]));
        Fill(Table("epithets.csv", "noun", "kind", "class"), row => _vocabulary.Epithets[row["noun"]] = new Epithet(row["noun"], _cells.Kind(row, "kind"), row["class"]));
        Fill(Table("proxies.csv", "noun", "stands_as"), row => _vocabulary.Proxies[row["noun"]] = _cells.OneOf(row, "stands_as", "agent", "patient", "state"));
        Fill(Table("organization-nouns.csv", "noun", "common"), row => _vocabulary.OrganizationNouns[row["noun"]] = _cells.OneOf(row, "common", "yes", "") == "yes");
        Fill(Table("light-verbs.csv", "verb"), row => _vocabulary.LightVerbs.Add(row["verb"]));
        Fill(Table("reporting.csv", "lemma", "pos", "stance", "frame"), row => _vocabulary.Reporting[$"{row["lemma"]}/{row["pos"]}"] = ReportingCue(row));
        _vocabulary.Hedges = Cues("hedges.csv");
        _vocabulary.Negations = Cues("negations.csv");
    }

    private ReportingCue ReportingCue(LexiconRow row) => new(
        row["lemma"],
        _cells.OneOf(row, "pos", "VERB", "NOUN", "ADJ", "PHRASE"),
        _cells.OneOf(row, "stance", "say", "believe", "deny", "promise", "urge", "ask", "label"),
        _cells.OneOf(row, "frame", "ccomp", "object-as", "phrase"));

    private ILookup<string, Cue> Cues(string file) =>
        Table(file, "cue", "pos", "effect", "scope").Rows.Select(Cue).ToLookup(c => c.Words.Split(' ')[0]);

    private Cue Cue(LexiconRow row) => new(
        row["cue"],
        _cells.OneOf(row, "pos", "AUX", "VERB", "ADV", "ADJ", "ADP", "NOUN", "DET", "PRON", "SCONJ", "CCONJ", "PHRASE"),
        _cells.OneOf(row, "effect", "possible", "proposed", "asserted", "negated", "negated-proposed"),
        _cells.OneOf(row, "scope", "clause", "complement", "condition", "argument"));

    private IEnumerable<Frame> ReadFrames()
    {
        var classes = Table("word-classes.csv", "class", "words").Rows.ToDictionary(row => "@" + row["class"], row => row.List("words"));
        var table = Table("frames.csv", [.. FrameColumns, "confidence"]);
        var places = new Dictionary<string, string>();
        foreach (var row in table.Rows)
        {
            var said = string.Join(',', FrameColumns.Select(c => row[c]));
            if (!places.TryAdd(said, row.Place))
            {
                _faults.Add($"{row.Place}: says the same as {places[said]}; delete one of the two");
            }

            var relation = row["relation"];
            if (!_ontology.HasRelation(relation))
            {
                _faults.Add($"{row.Place}: unknown relation '{relation}'");
                continue;
            }

            if (row.List("source").Length == 0 || row.List("target").Length == 0)
            {
                _faults.Add($"{row.Place}: source and target need at least one role");
            }

            yield return new Frame(
                row["predicate"],
                _cells.OneOf(row, "pos", "verb", "noun", "adj"),
                [.. row.List("source")],
                [.. row.List("target")],
                relation,
                _cells.Choice(row, "polarity", Polarity.Affirmed),
                _cells.Choice(row, "modality", Modality.Asserted),
                _cells.KindSet(row, "source_kinds"),
                _cells.KindSet(row, "target_kinds"),
                [.. row.List("with").SelectMany(w => Words(row, w, classes))],
                _cells.Share(row, "confidence"),
                int.Parse(row.Place[(row.Place.LastIndexOf(':') + 1)..]));
        }
    }

    // "@weapon" is every word of that class.
    private IEnumerable<string> Words(LexiconRow row, string word, Dictionary<string, string[]> classes)
    {
        if (word[0] != '@')
        {
            return [word];
        }

        if (classes.TryGetValue(word, out var words))
        {
            return words;
        }

        _faults.Add($"{row.Place}: word-classes.csv has no class '{word[1..]}'");
        return [];
    }

    private HashSet<string> VerbLemmas()
    {
        var frames = _vocabulary.Frames.SelectMany(f => f).Where(f => f.PartOfSpeech == "verb").Select(f => f.Predicate);
        var cues = _vocabulary.Hedges.Concat(_vocabulary.Negations).SelectMany(c => c).Where(c => c.PartOfSpeech == "VERB").Select(c => c.Words);
        var reports = _vocabulary.Reporting.Values.Where(r => r.PartOfSpeech == "VERB").Select(r => r.Lemma);
        return [.. frames.Concat(cues).Concat(reports).Select(words => words.Split(' ')[0]), .. _vocabulary.LightVerbs];
    }

    private LexiconTable Table(string name, params string[] columns) => LexiconTable.Read(_folder, name, columns, _faults);

    private static void Fill(LexiconTable table, Action<LexiconRow> add)
    {
        foreach (var row in table.Rows)
        {
            add(row);
        }
    }

    private static string HashOf(string folder)
    {
        var all = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            all.Append(Path.GetFileName(file)).Append('\n').Append(File.ReadAllText(file));
        }

        return ContentHash.Brief(all.ToString());
    }
}
