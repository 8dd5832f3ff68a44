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
            $"{place}: pos is 'adverb', not verb, noun or adj",
            $"{place}: source and target need at least one role",
            $"{place}: polarity is 'maybe', not one of affirmed, negated",
            $"{place}: source_kinds: unknown kind 'Planet'",
        }));
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
