using System.Text;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Formats;

public sealed class TableTests
{
    [Test]
    public void EachRowIsADocumentNamedByItsId()
    {
        var results = Table("a.csv", "id,title,author,date,text\n2,Second,\"Ann Lee; Bo Chan\",2020-05-18,\"Moscow, and Delhi, agree.\n\nThey said so.\"\n1,First,,,Hanoi hedges.\n");

        Assert.That(results.Select(r => r.Name), Is.EqualTo(new[] { "a.csv#1", "a.csv#2" }));
        var second = results[1].Document!;
        Assert.That(second.Text, Is.EqualTo("Moscow, and Delhi, agree.\n\nThey said so."));
        Assert.That((second.Title, string.Join('|', second.Authors), second.Published), Is.EqualTo(("Second", "Ann Lee|Bo Chan", new DateOnly(2020, 5, 18))));
        Assert.That(second.Blocks, Has.Length.EqualTo(2));
    }

    [Test]
    public void ARowWithTooManyCellsIsAnErrorWithItsLineAndTheRestGoesOn()
    {
        var results = Table("a.csv", "id,text\n1,\"One\n line break.\"\n2,Moscow, too many\n3,Three.\n");

        Assert.That(results.Select(r => r.Name), Is.EqualTo(new[] { "a.csv#1", "a.csv#3", "a.csv:4" }));
        Assert.That(results[2].Error, Does.StartWith("a.csv:4: 3 cells"));
    }

    [Test]
    public void AQuoteThatIsNotClosedCostsOneRowOnly()
    {
        var results = Table("a.csv", "id,text\n1,One.\n2,\"Two is open\n3,Three.\n4,\"Four.\"\n5,\"Five is open\n6,Six.\n");

        Assert.That(results.Select(r => r.Name), Is.EqualTo(new[] { "a.csv#1", "a.csv#3", "a.csv#4", "a.csv#6", "a.csv:3", "a.csv:6" }));
        Assert.That(results.Select(r => r.Error).OfType<string>(), Is.All.Contains("quotation marks"));
    }

    [Test]
    public void AFileWithoutATextColumnIsAnErrorThatNamesWhatItHas()
    {
        Assert.That(Table("a.csv", "id,words\n1,One.\n").Single().Error, Does.Contain("'text'").And.Contains("id, words"));
    }

    [Test]
    public void SemicolonsAndTabsSeparateToo()
    {
        Assert.That(Table("a.csv", "id;text\n1;One.\n").Single().Document!.Text, Is.EqualTo("One."));
        Assert.That(Table("a.tsv", "id\ttext\n1\tOne.\n").Single().Document!.Text, Is.EqualTo("One."));
    }

    [Test]
    public void AnIdGivenTwiceOrLeadingOutIsHandled()
    {
        var results = Table("a.csv", "id,text\n../../x,One.\n7,Two.\n7,Three.\n,Four.\n");

        Assert.That(results.Select(r => r.Name), Is.EqualTo(new[] { "a.csv#.._.._x", "a.csv#5", "a.csv#7", "a.csv:4" }));
        Assert.That(results[3].Error, Does.Contain("line 3"));
    }

    [Test]
    public void ABrokenLineOfJsonIsAnErrorWithItsLineAndTheRestGoesOn()
    {
        var results = Table("a.jsonl", """
            {"id": 1, "text": "One\nmore.", "author": ["Ann Lee", "Bo Chan"], "date": "2021-02-03T10:00:00Z"}
            {"id": 2, "text": "Two.

            [1]
            {"id": "3", "title": "No text"}
            {"id": "4", "text": "Four.", "url": "https://example.org/4"}
            """);

        Assert.That(results.Select(r => r.Name), Is.EqualTo(new[] { "a.jsonl#1", "a.jsonl#4", "a.jsonl:2", "a.jsonl:4", "a.jsonl:5" }));
        Assert.That(results[0].Document!.Authors, Is.EqualTo(new[] { "Ann Lee", "Bo Chan" }));
        Assert.That(results[1].Document!.Source, Is.EqualTo("https://example.org/4"));
        Assert.That(results.Skip(2).Select(r => r.Error), Is.All.StartsWith("a.jsonl:"));
        Assert.That(results[2].Error, Does.Contain("no valid JSON"));
    }

    private static IReadOnlyList<ReadResult> Table(string name, string text)
    {
        using var folder = new TempFolder();
        return Read.Paths(folder.Write(name, Encoding.UTF8.GetBytes(text)));
    }
}
