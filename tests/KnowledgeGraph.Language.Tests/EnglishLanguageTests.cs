using KnowledgeGraph.Language.Tests.Support;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Tests;

[TestFixture]
public sealed class EnglishLanguageTests
{
    private string _folder = "";

    [SetUp]
    public void CopyTheModel()
    {
        _folder = Directory.CreateTempSubdirectory("model-").FullName;
        foreach (var file in Directory.GetFiles(EnglishLanguage.DefaultFolder))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }

    [TearDown]
    public void RemoveTheCopy() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void AMissingFolderIsNamed() =>
        Assert.That(() => EnglishLanguage.Load("no/such/folder"), Throws.TypeOf<ConfigurationException>().With.Message.Contains("english.onnx").And.Message.Contains("missing"));

    [TestCase("english.onnx")]
    [TestCase("english.json")]
    [TestCase("vocab.txt")]
    [TestCase("lemmas.tsv")]
    [TestCase("SHA256SUMS")]
    public void AMissingFileIsNamed(string file)
    {
        File.Delete(Path.Combine(_folder, file));

        Assert.That(() => EnglishLanguage.Load(_folder), Throws.TypeOf<ConfigurationException>().With.Message.Contains(file));
    }

    [TestCase("english.onnx")]
    [TestCase("english.json")]
    [TestCase("vocab.txt")]
    [TestCase("lemmas.tsv")]
    public void OneChangedByteIsNoticed(string file)
    {
        using (var stream = File.Open(Path.Combine(_folder, file), FileMode.Open))
        {
            stream.Position = stream.Length / 2;
            var value = stream.ReadByte();
            stream.Position--;
            stream.WriteByte((byte)(value ^ 1));
        }

        Assert.That(() => EnglishLanguage.Load(_folder), Throws.TypeOf<ConfigurationException>().With.Message.Contains("damaged").And.Message.Contains(file));
    }

    [Test]
    public void FromTextToTree()
    {
        const string Text = "The U.S. seeks to contain China's rise. Pakistan, its old ally, doesn't agree.";

        var sentences = English.Language.Segmenter.Segment(Text, 0, Text.Length).ToList();
        var tokens = English.Language.Parser.Parse(sentences[0]);

        Assert.That(sentences, Has.Count.EqualTo(2));
        Assert.That(tokens.Select(t => t.Form), Is.EqualTo(new[] { "The", "U.S.", "seeks", "to", "contain", "China", "'s", "rise", "." }));
        Assert.That(tokens.Single(t => t.Head < 0).Lemma, Is.EqualTo("seek"));
        Assert.That((tokens[1].Relation, tokens[1].Head, tokens[5].Entity), Is.EqualTo(("nsubj", 2, NamedEntityTag.Location)));
        Assert.That(tokens.Select(t => Text[t.Start..t.End]), Is.EqualTo(tokens.Select(t => t.Form)));
        Assert.That((tokens[5].SpaceAfter, tokens[6].SpaceAfter), Is.EqualTo((false, true)));
    }

    [Test]
    public void AKeptParseEqualsAFreshOne()
    {
        var cache = new Dictionary<UInt128, byte[]>();
        var parser = English.Language.CachedIn(new DictionaryCache(cache));
        var sentence = English.Words("Russia", "sold", "India", "S-400", "systems", "worth", "$", "5.4", "billion", ".");

        var fresh = parser.Parse(sentence);
        var kept = parser.Parse(sentence);

        Assert.That(cache, Has.Count.EqualTo(1));
        Assert.That(cache.Values.Single(), Has.Length.LessThan(12 * fresh.Length));
        Assert.That(kept.Select(Everything), Is.EqualTo(fresh.Select(Everything)));
    }

    [Test]
    public void ADamagedKeptParseIsMadeAnew()
    {
        var cache = new Dictionary<UInt128, byte[]>();
        var parser = English.Language.CachedIn(new DictionaryCache(cache));
        var sentence = English.Words("Iran", "objects", ".");
        var fresh = parser.Parse(sentence);
        cache[cache.Keys.Single()] = [1, 2, 3];

        Assert.That(parser.Parse(sentence).Select(Everything), Is.EqualTo(fresh.Select(Everything)));
    }

    [Test]
    public void ASentenceOfTwoThousandWordsGivesOneTree()
    {
        var words = Enumerable.Range(0, 2000).Select(i => i % 20 == 19 ? "," : i % 20 == 0 ? "and" : $"word{i}");

        var tokens = English.Language.Parser.Parse(English.Words(words));

        Assert.That(tokens, Has.Length.EqualTo(2000));
        Assert.That(() => new Sentence(1, new Model.Block(0, 1, Model.BlockKind.Paragraph), tokens), Throws.Nothing);
    }

    [Test]
    public void ALongSentenceIsCutWhereAClauseEndsAndItsPartsHangOnTheFirst()
    {
        var clause = "Russia sells arms to India , which it sees as an old friend".Split(' ');
        var words = Enumerable.Range(0, 20).SelectMany(i => i < 19 ? clause.Append(";") : clause.Append(".")).ToList();

        var tokens = English.Language.Parser.Parse(English.Words(words));

        var root = tokens.Single(token => token.Head < 0);
        Assert.That(root.Form, Is.EqualTo("sells"));
        Assert.That(tokens.Where(token => token.Head == root.Index && token.Index > 150).Select(token => (token.Form, token.Relation)), Has.Some.EqualTo(("sells", "parataxis")));
    }

    [Test]
    public void ThreadsShareOneNetworkAndDoNotDisturbEachOther()
    {
        var sentences = Enumerable.Range(1, 40).Select(i => English.Words([.. Enumerable.Repeat("China", i % 7), "balances", "Russia", "."])).ToList();
        var alone = sentences.ConvertAll(sentence => string.Join('\n', English.Language.Parser.Parse(sentence).Select(Everything)));

        var together = sentences.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(sentence => string.Join('\n', English.Language.Parser.Parse(sentence).Select(Everything))).ToList();

        Assert.That(together, Is.EqualTo(alone));
    }

    private static string Everything(Token token) =>
        $"{token} {token.Start}-{token.End} {token.Lemma} {token.Xpos} {token.Features} {token.Entity} {token.EntityBegins} {token.SpaceAfter}";

    private sealed class DictionaryCache(Dictionary<UInt128, byte[]> parses) : IParseCache
    {
        public byte[]? Find(UInt128 key) => parses.GetValueOrDefault(key);

        public void Add(UInt128 key, byte[] parse) => parses[key] = parse;
    }
}
