using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests.Model;

public sealed class AccentsTests
{
    [TestCase("São Tomé", "sao-tome")]
    [TestCase("Sa\u0303o Tome\u0301", "sao-tome")]
    [TestCase("Niinistö", "niinisto")]
    [TestCase("Erdoğan", "erdogan")]
    [TestCase("Łódź", "lodz")]
    public void ANameHasOneIdHoweverItsAccentsAreWritten(string name, string id) =>
        Assert.That(EntityId.FromName(name), Is.EqualTo(id));

    [Test]
    public void NamesAreFoundWithAndWithoutAccents()
    {
        var pieces = new List<NamePiece>();
        NamePieces.Split("Türkiye", pieces);
        Assert.That(pieces.Single(), Is.EqualTo(new NamePiece("turkiye", Casing.Capitalized)));
    }
}
