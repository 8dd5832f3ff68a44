using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Lexicon;

/// <summary>Each test damages a copy of the repository's lexicon.</summary>
[TestFixture]
public sealed class VocabularyReaderTests
{
    private string _folder = "";

    [SetUp]
    public void CopyTheLexicon()
    {
        _folder = Directory.CreateTempSubdirectory("kg-lexicon-").FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(Seeds.Folder, "lexicon"), "*.csv"))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    [TearDown]
    public void DeleteTheCopy() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void TheLexiconOfTheRepositoryHasNoFaults() => Assert.That(Seeds.Vocabulary.Entity("Norway")?.Kind, Is.EqualTo("State"));

    [Test]
    public void AnUnknownKindIsNamedWithFileAndLine()
    {
        var place = Append("concepts.csv", "gravity,Planet,");

        Assert.That(Faults(), Does.Contain($"{place}: unknown kind 'Planet'; known: State, "));
    }

    [Test]
    public void AFrameThatSaysWhatAnotherSaysIsNamed()
    {
        var first = Append("frames.csv", "adore,verb,subj,obj,SUPPORTS,,,,,,0.5");
        var second = Append("frames.csv", "adore,verb,subj,obj,SUPPORTS,,,,,,0.8");

        Assert.That(Faults(), Does.Contain($"{second}: says the same as {first}"));
    }

    [Test]
    public void AnUnknownRelationIsNamedWithFileAndLine()
    {
        var place = Append("frames.csv", "adore,verb,subj,obj,ADORES,,,,,,0.5");

        Assert.That(Faults(), Is.EqualTo($"{place}: unknown relation 'ADORES'"));
    }

    [Test]
    public void AWrongNumberOfCellsIsNamedWithFileAndLine()
    {
        var place = Append("vague-nouns.csv", "thing,too vague,really");

        Assert.That(Faults(), Is.EqualTo($"{place}: 3 cells, the header has 2"));
    }

    [Test]
    public void AFrameWithWrongCellsHasAFaultForEach()
    {
        var place = Append("frames.csv", "adore,adverb,,obj,SUPPORTS,maybe,,Planet,,,0.5");

        Assert.That(Faults().Split(Environment.NewLine), Is.EquivalentTo(new[]
        {
            $"{place}: pos is 'adverb', not one of verb, noun, adj",
            $"{place}: source and target need at least one role",
            $"{place}: polarity is 'maybe', not one of affirmed, negated",
            $"{place}: source_kinds: unknown kind 'Planet'",
        }));
    }

    [TestCase("reporting.csv", "mutter,VERB,whisper,ccomp", "stance is 'whisper', not one of say, believe, ")]
    [TestCase("reporting.csv", "mutter,VERB,say,xcomp", "frame is 'xcomp', not one of ccomp, ")]
    [TestCase("reporting.csv", "mutter,verb,say,ccomp", "pos is 'verb', not one of VERB, ")]
    [TestCase("hedges.csv", "maybe,ADV,perhaps,clause", "effect is 'perhaps', not one of possible, ")]
    [TestCase("negations.csv", "never,ADV,sentence,negated", "scope is 'sentence', not one of clause, ")]
    [TestCase("offices.csv", "usher,,palace,member", "scope is 'palace', not one of state, ")]
    [TestCase("offices.csv", "usher,,state,boss", "role is 'boss', not one of head, ")]
    [TestCase("homonyms.csv", "Chad,Chad,beside,Smith", "context is 'beside', not one of before, ")]
    [TestCase("proxies.csv", "hand,owner", "stands_as is 'owner', not one of agent, ")]
    [TestCase("organization-nouns.csv", "guild,often", "common is 'often', not one of yes, empty")]
    [TestCase("frames.csv", "adore,verb,subj,obj,SUPPORTS,,,,,,0,5", "12 cells, the header has 11")]
    [TestCase("frames.csv", "adore,verb,subj,obj,SUPPORTS,,,,,,high", "confidence is 'high', not a number above 0 and at most 1")]
    [TestCase("frames.csv", "adore,verb,subj,obj,SUPPORTS,,,,,,70", "confidence is '70', not a number above 0 and at most 1")]
    [TestCase("frames.csv", "adore,verb,subj,obj,SUPPORTS,,,,,,", "confidence is '', not a number above 0 and at most 1")]
    [TestCase("frames.csv", "adore,verb,subj,obj,SUPPORTS,,7,,,,0.5", "modality is '7', not one of asserted, possible, proposed")]
    public void AWordOrNumberThatMeansNothingIsNamedWithFileAndLine(string file, string row, string fault)
    {
        var place = Append(file, row);

        Assert.That(Faults(), Does.StartWith($"{place}: {fault}").And.Not.Contain("\n"));
    }

    [Test]
    public void AMissingColumnIsNamed()
    {
        var file = Path.Combine(_folder, "proxies.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace("stands_as", "stands", StringComparison.Ordinal));

        Assert.That(Faults(), Is.EqualTo($"{file}:1: column 'stands_as' is missing"));
    }

    [Test]
    public void AMissingFileIsNamed()
    {
        var file = Path.Combine(_folder, "hedges.csv");
        File.Delete(file);

        Assert.That(Faults(), Is.EqualTo($"{file}: missing"));
    }

    [Test]
    public void FaultsOfAllFilesAreNamedAtOnce()
    {
        var one = Append("concepts.csv", "gravity,Planet,");
        var other = Append("frames.csv", "adore,verb,subj,obj,ADORES,,,,,,0.5");

        Assert.That(Faults(), Does.Contain(one).And.Contain(other));
    }

    [Test]
    public void ANewRowTakesEffectAndChangesTheHash()
    {
        Append("concepts.csv", "gravity assist,Strategy,");

        var vocabulary = VocabularyReader.Read(_folder, Seeds.Ontology);

        Assert.That(vocabulary.Entity("gravity assist")?.Kind, Is.EqualTo("Strategy"));
        Assert.That(vocabulary.Hash, Is.Not.EqualTo(Seeds.Vocabulary.Hash));
    }

    private string Faults() => Assert.Throws<ConfigurationException>(() => VocabularyReader.Read(_folder, Seeds.Ontology))!.Message;

    // Gives file and line of the row.
    private string Append(string name, string row)
    {
        var file = Path.Combine(_folder, name);
        var lines = File.ReadAllText(file).TrimEnd('\n').Split('\n');
        File.WriteAllText(file, string.Join('\n', [.. lines, row, ""]));
        return $"{file}:{lines.Length + 1}";
    }
}
