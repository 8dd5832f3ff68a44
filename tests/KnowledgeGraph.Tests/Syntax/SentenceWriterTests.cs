using System.Text.Json;
using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Tests.Syntax;

[TestFixture]
public sealed class SentenceWriterTests
{
    private const string Text = "China's rise\ncan't \"stop\".";

    [Test]
    public void ConlluCanBeReadBack()
    {
        var lines = Write(output => new ConlluWriter(output)).Split('\n');

        var sentence = ConlluReader.Read(lines, "test").Single();

        Assert.That(lines[1], Is.EqualTo("# text = China's rise can't \"stop\"."));
        Assert.That(sentence.Tokens.Select(t => t.Form), Is.EqualTo(new[] { "China's", "rise", "can't", "\"", "stop", "\"", "." }));
        Assert.That(sentence.Tokens.Select(t => t.SpaceAfter), Is.EqualTo(new[] { true, true, true, false, false, false, true }));
        Assert.That(sentence.Words.Select(w => w.Head), Is.EqualTo(new[] { 3, 1, 7, 7, 7, 7, 0, 7, 7 }));
        Assert.That(lines.Single(line => line.StartsWith("1\t", StringComparison.Ordinal)), Does.EndWith("NER=B-Location"));
    }

    [Test]
    public void TheTreeShowsEachWordUnderItsHead() => Assert.That(
        Write(output => new TreeWriter(output)),
        Does.Contain("   root: stop VERB\n   ├─ dep: rise VERB\n   │  └─ dep: China VERB [Location]\n   │     └─ dep: 's VERB\n"));

    [Test]
    public void JsonIsOneArrayAlsoWithoutSentences()
    {
        using var json = JsonDocument.Parse(Write(output => new SentenceJsonWriter(output)));
        using var empty = new StringWriter();
        new SentenceJsonWriter(empty).Dispose();

        Assert.That(json.RootElement[0].GetProperty("tokens")[0].GetProperty("entity").GetString(), Is.EqualTo("Location"));
        Assert.That(json.RootElement[0].GetProperty("text").GetString(), Is.EqualTo(Text));
        Assert.That(JsonDocument.Parse(empty.ToString()).RootElement.GetArrayLength(), Is.Zero);
    }

    private static string Write(Func<TextWriter, ISentenceWriter> create)
    {
        var output = new StringWriter();
        using (var writer = create(output))
        {
            writer.Write(Sentence(), Text);
        }

        return output.ToString();
    }

    private static Sentence Sentence()
    {
        var words = new[] { ("China", 2), ("'s", 0), ("rise", 6), ("ca", 6), ("n't", 6), ("\"", 6), ("stop", -1), ("\"", 6), (".", 6) };
        var tokens = new List<Token>();
        var at = 0;
        foreach (var (form, head) in words)
        {
            at = Text.IndexOf(form, at, StringComparison.Ordinal);
            tokens.Add(Word(tokens.Count, (form, at), head));
            at += form.Length;
        }

        return new Sentence(1, new Block(0, Text.Length, BlockKind.Paragraph), [.. tokens]);
    }

    private static Token Word(int index, (string Form, int Start) place, int head) => new()
    {
        Index = index,
        Form = place.Form,
        Start = place.Start,
        End = place.Start + place.Form.Length,
        Lemma = place.Form,
        Upos = PartOfSpeech.VERB,
        Xpos = "VB",
        Features = "_",
        Head = head,
        Relation = head < 0 ? "root" : "dep",
        Entity = index == 0 ? NamedEntityTag.Location : NamedEntityTag.None,
        EntityBegins = index == 0,
        SpaceAfter = place.Start + place.Form.Length == Text.Length || char.IsWhiteSpace(Text[place.Start + place.Form.Length]),
    };
}
