using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Tests.Lexicon;

[TestFixture]
public sealed class NamePiecesTests
{
    [TestCase("Nordic Council", "nordic council")]
    [TestCase("multi-alignment", "multi alignment")]
    [TestCase("People's Party", "people s party")]
    [TestCase("People’s Party", "people s party")]
    [TestCase("U.S.", "us")]
    [TestCase("U.N", "un")]
    [TestCase("R&D", "r and d")]
    [TestCase("OPEC+", "opec+")]
    [TestCase("", "")]
    [TestCase("—", "")]
    public void NamesAreComparedByFoldedPieces(string name, string pieces) => Assert.That(string.Join(' ', Split(name).Select(p => p.Key)), Is.EqualTo(pieces));

    [TestCase("WHO", Casing.Upper)]
    [TestCase("G20", Casing.Upper)]
    [TestCase("Norway", Casing.Capitalized)]
    [TestCase("A", Casing.Capitalized)]
    [TestCase("neutrality", Casing.Lower)]
    [TestCase("5G", Casing.Lower)]
    public void LetterCaseIsKept(string word, Casing casing) => Assert.That(Split(word).Single().Casing, Is.EqualTo(casing));

    private static List<NamePiece> Split(string name)
    {
        var pieces = new List<NamePiece>();
        NamePieces.Split(name, pieces);
        return pieces;
    }
}
