using KnowledgeGraph.Language.WordPieces;

namespace KnowledgeGraph.Language.Tests.WordPieces;

[TestFixture]
public sealed class LetterCaseTests
{
    [TestCase("—", 1)]
    [TestCase("S-400", 2)]
    [TestCase("balance", 3)]
    [TestCase("don't", 3)]
    [TestCase("NATO", 4)]
    [TestCase("U.S.", 4)]
    [TestCase("I", 5)]
    [TestCase("Russia", 6)]
    [TestCase("É", 5)]
    [TestCase("McDonald", 7)]
    [TestCase("iPhone", 7)]
    [TestCase("中", 7)]
    public void TheClassIsTheOneOfTheTrainingProgram(string form, int expected) => Assert.That(LetterCase.Of(form), Is.EqualTo(expected));
}
