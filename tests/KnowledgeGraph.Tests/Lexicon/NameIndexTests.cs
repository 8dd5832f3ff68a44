using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Tests.Lexicon;

[TestFixture]
public sealed class NameIndexTests
{
    private static readonly NameIndex<string> Index = Of("Niger", "Nigeria", "Guinea", "Guinea-Bissau", "WHO", "neutrality", "Belt and Road Initiative");

    [TestCase("Niger", "Niger")]
    [TestCase("Nigeria", "Nigeria")]
    [TestCase("Guinea", "Guinea")]
    [TestCase("Guinea-Bissau", "Guinea-Bissau")]
    [TestCase("Guinea Bissau", "Guinea-Bissau")]
    public void ANameIsFoundWholeAndNeverByItsBeginning(string text, string found) => Assert.That(Find(text), Is.EqualTo(new[] { found }));

    [TestCase("Nige")]
    [TestCase("Guinea-Conakry")]
    [TestCase("Bissau")]
    [TestCase("")]
    public void WhatIsNoNameIsNotFound(string text) => Assert.That(Find(text), Is.Empty);

    [TestCase("niger")]
    [TestCase("who")]
    [TestCase("Who")]
    public void ACapitalOfTheLexiconDemandsOneOfTheText(string text) => Assert.That(Find(text), Is.Empty);

    [TestCase("Neutrality")]
    [TestCase("NEUTRALITY")]
    [TestCase("NIGER")]
    [TestCase("belt and road initiative")]
    public void MoreCapitalsAndLongNamesInAnyCaseAreFound(string text) => Assert.That(Find(text), Has.Count.EqualTo(1));

    [Test]
    public void FormsOfTheSameSurfaceComeInTheOrderInWhichTheyWereAdded()
    {
        var index = new NameIndex<string>();
        index.Add("Georgia", "state");
        index.Add("Georgia", "US state");

        Assert.That(Find("Georgia", index), Is.EqualTo(new[] { "state", "US state" }));
    }

    private static NameIndex<string> Of(params string[] names)
    {
        var index = new NameIndex<string>();
        foreach (var name in names)
        {
            index.Add(name, name);
        }

        return index;
    }

    private static List<string> Find(string text, NameIndex<string>? index = null)
    {
        index ??= Index;
        var pieces = new List<NamePiece>();
        NamePieces.Split(text, pieces);
        var node = 0;
        foreach (var piece in pieces)
        {
            node = node < 0 ? -1 : index.Next(node, index.KeyOf(piece.Key));
        }

        return node <= 0 ? [] : [.. index.FormsAt(node, pieces.Select(p => p.Casing).ToArray())];
    }
}
