using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Transport;

public sealed class Neo4jTargetTests
{
    [TestCase("http://localhost", "http://localhost:7474")]
    [TestCase("http://localhost:80", "http://localhost")]
    [TestCase("http://localhost:7475/", "http://localhost:7475")]
    [TestCase("http://localhost:7474/browser/", "http://localhost:7474")]
    [TestCase("http://proxy/neo4j/browser", "http://proxy:7474/neo4j")]
    [TestCase("https://abc.databases.neo4j.io", "https://abc.databases.neo4j.io")]
    [TestCase("bolt://localhost", "bolt://localhost:7687")]
    [TestCase("neo4j+s://abc.databases.neo4j.io", "neo4j+s://abc.databases.neo4j.io:7687")]
    public void AddressesAreReadAsPeopleTypeThem(string typed, string address) => Assert.That(Neo4jTarget.Parse(typed).ToString(), Is.EqualTo(address));

    [Test]
    public void CredentialsOfTheAddressAreUsedButNeverShown()
    {
        var target = Neo4jTarget.Parse("http://me:p%40ss@host:7474");
        Assert.That((target.User, target.Password), Is.EqualTo(("me", "p@ss")));
        Assert.That(target.ToString(), Is.EqualTo("http://host:7474"));
        Assert.That(target.Address.ToString(), Does.Not.Contain("p%40ss"));
    }

    [TestCase("localhost:7474")]
    [TestCase("me:secret@nonsense")]
    [TestCase("")]
    public void WhatIsNoAddressIsRefusedWithoutShowingAPassword(string typed) =>
        Assert.That(() => Neo4jTarget.Parse(typed), Throws.TypeOf<InputException>().With.Message.Contains("http://localhost:7474").And.Message.Not.Contains("secret"));

    [Test]
    public void ABuildWithoutBoltSaysSo()
    {
        var catalog = new TransportCatalog(new Neo4j.Http.HttpTransportFactory());
        Assert.That(
            () => catalog.ConnectAsync(Neo4jTarget.Parse("bolt://localhost")),
            Throws.TypeOf<InputException>().With.Message.Contains("this build has no Bolt transport").And.Message.Contains("use http://localhost:7474"));
        Assert.That(() => catalog.ConnectAsync(Neo4jTarget.Parse("ftp://localhost")), Throws.TypeOf<InputException>().With.Message.Contains("use one of http, https"));
    }
}
