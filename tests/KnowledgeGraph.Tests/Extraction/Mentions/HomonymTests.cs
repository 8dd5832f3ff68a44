using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Mentions;

[TestFixture]
public sealed class HomonymTests
{
    [Test]
    public void ANameIsDroppedWhereItsNeighbourShowsAnotherSense()
    {
        Assert.That(Names("Georgia PROPN NNP 2 nsubj Location\nagreed VERB VBD 0 root =agree"), Is.EqualTo("Georgia"));
        Assert.That(Names("Georgia PROPN NNP 2 nsubj Location\nTech PROPN NNP 3 nsubj Organization\nagreed VERB VBD 0 root =agree"), Is.Not.EqualTo("Georgia"));
    }

    [Test]
    public void ASurnameIsNoState() => Assert.That(
        Names("Michael PROPN NNP 3 nsubj Person\nJordan PROPN NNP 1 flat Person\nagreed VERB VBD 0 root =agree"), Does.Not.Contain("Jordan,").And.Not.EqualTo("Jordan"));

    [Test]
    public void AWordInLowerCaseIsNoState() => Assert.That(Names("turkey NOUN NN 2 nsubj\ntastes VERB VBZ 0 root =taste"), Is.Empty);

    [TestCase("South PROPN NNP 2 compound Location\nSudan PROPN NNP 3 nsubj Location\nagreed VERB VBD 0 root =agree", "South Sudan")]
    [TestCase("Guinea PROPN NNP 4 nsubj Location\n- PUNCT HYPH 3 punct\nBissau PROPN NNP 1 flat Location\nagreed VERB VBD 0 root =agree", "Guinea-Bissau")]
    [TestCase("Papua PROPN NNP 3 compound Location\nNew PROPN NNP 3 compound Location\nGuinea PROPN NNP 4 nsubj Location\nagreed VERB VBD 0 root =agree", "Papua New Guinea")]
    public void TheLongestNameCounts(string tree, string name) => Assert.That(Names(tree), Is.EqualTo(name));

    private static string Names(string tree) => string.Join(", ", Trees.Analyze(tree).Named().Entities.All.Select(e => e.Name));
}
