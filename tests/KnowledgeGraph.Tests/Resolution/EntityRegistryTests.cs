using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Resolution;

[TestFixture]
public sealed class EntityRegistryTests
{
    [TestCase("Niger", "Nigeria")]
    [TestCase("North Korea", "South Korea")]
    [TestCase("Democratic Republic of the Congo", "Republic of the Congo")]
    [TestCase("Guinea", "Guinea-Bissau")]
    [TestCase("Guinea", "Equatorial Guinea")]
    [TestCase("Guinea", "Papua New Guinea")]
    [TestCase("Austria", "Australia")]
    [TestCase("Sudan", "South Sudan")]
    [TestCase("Dominica", "Dominican Republic")]
    [TestCase("Slovakia", "Slovenia")]
    public void StatesWithLikeNamesStayApart(string one, string other)
    {
        var entities = new EntityRegistry();

        Assert.That(entities.Of(Seeds.Vocabulary.Entity(one)!), Is.Not.SameAs(entities.Of(Seeds.Vocabulary.Entity(other)!)));
    }

    [TestCase("Ekberg")]
    [TestCase("Tomas")]
    [TestCase("tomas ekberg")]
    [TestCase("the Tomas Ekberg")]
    public void APartOfAFullNameIsThePersonWhoseNameCameBefore(string later)
    {
        var entities = new EntityRegistry();
        var person = entities.Of("Tomas Ekberg", Kinds.Person);

        Assert.That(entities.Of(later, Kinds.Person), Is.SameAs(person));
    }

    [Test]
    public void ASurnameIsItsNearestBearer()
    {
        var entities = new EntityRegistry();
        entities.Of("Tomas Ekberg", Kinds.Person);
        var karin = entities.Of("Karin Ekberg", Kinds.Person);

        Assert.That(entities.Of("Ekberg", Kinds.Person), Is.SameAs(karin));
    }

    [Test]
    public void TwoFullNamesWithOneSurnameAreTwoPersons()
    {
        var entities = new EntityRegistry();

        Assert.That(entities.Of("Tomas Ekberg", Kinds.Person), Is.Not.SameAs(entities.Of("Karin Ekberg", Kinds.Person)));
    }

    [Test]
    public void AnOrganisationIsNoPersonsSurname()
    {
        var entities = new EntityRegistry();
        var person = entities.Of("Tomas Ekberg", Kinds.Person);

        Assert.That(entities.Of("Ekberg", Kinds.Organization), Is.Not.SameAs(person));
    }

    [Test]
    public void AnAbbreviationStandsForWhatItWasIntroducedFor()
    {
        var entities = new EntityRegistry();
        var institute = entities.Of("Bergen Peace Institute", Kinds.Organization);
        entities.AddAlias("BPI", institute);

        Assert.That(entities.Of("the BPI", Kinds.Organization), Is.SameAs(institute));
    }

    [Test]
    public void AnAliasNeverTakesANameFromAnotherEntity()
    {
        var entities = new EntityRegistry();
        var first = entities.Of("Bergen Peace Institute", Kinds.Organization);
        var second = entities.Of("Baltic Policy Institute", Kinds.Organization);
        entities.AddAlias("BPI", first);
        entities.AddAlias("BPI", second);

        Assert.That(entities.Find("BPI"), Is.SameAs(first));
    }
}
