using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests.Model;

[TestFixture]
public sealed class EntityIdTests
{
    [TestCase("Norway", "norway")]
    [TestCase("United Arab Emirates", "united-arab-emirates")]
    [TestCase("Cote d’Ivoire", "cote-d-ivoire")]
    [TestCase("  G7!  ", "g7")]
    [TestCase("2+2 dialogue", "2+2-dialogue")]
    [TestCase("Россия", "россия")]
    public void AnIdIsTheNameInPlainLowerCase(string name, string id) => Assert.That(EntityId.FromName(name), Is.EqualTo(id));

    [TestCase("Niger", "Nigeria")]
    [TestCase("OPEC", "OPEC+")]
    [TestCase("Guinea", "Guinea-Bissau")]
    [TestCase("中国", "日本")]
    [TestCase("!!!", "???")]
    public void DifferentNamesHaveDifferentIds(string one, string other) => Assert.That(EntityId.FromName(one), Is.Not.EqualTo(EntityId.FromName(other)));
}
