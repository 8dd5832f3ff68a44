using KnowledgeGraph.Cli.Settings;

namespace KnowledgeGraph.Cli.Tests.Settings;

public sealed class QueryParametersTests
{
    private static readonly object?[] Mixed = ["a", 1L, 2.5, true, null];

    [TestCase("a=Russia", "Russia")]
    [TestCase("a=United States", "United States")]
    [TestCase("a=x=y", "x=y")]
    [TestCase("a=", "")]
    [TestCase("a=12", 12L)]
    [TestCase("a=-3", -3L)]
    [TestCase("a=0.5", 0.5)]
    [TestCase("a=1e3", 1000.0)]
    [TestCase("a=\"2020\"", "2020")]
    [TestCase("a=2020-05-18", "2020-05-18")]
    [TestCase("a=Infinity", "Infinity")]
    [TestCase("a=true", true)]
    [TestCase("a=null", null)]
    public void AValueIsReadAsWhatItLooksLike(string typed, object? value) =>
        Assert.That(Parse(typed)["a"], Is.EqualTo(value));

    [Test]
    public void AJsonListIsAList() =>
        Assert.That(Parse("a=[\"a\", 1, 2.5, true, null]")["a"], Is.EqualTo(Mixed));

    [TestCase("a=[1, 2", false)]
    [TestCase("a=[1, ]", true)]
    [TestCase("novalue", true)]
    [TestCase("=1", true)]
    public void WhatCannotBeReadIsRefused(string typed, bool refused) =>
        Assert.That(() => Parse(typed), refused ? Throws.TypeOf<InputException>() : Throws.Nothing);

    [Test]
    public void ANameGivenTwiceIsRefused() =>
        Assert.That(() => Parse("a=1", "a=2"), Throws.TypeOf<InputException>().With.Message.Contains("twice"));

    private static Dictionary<string, object?> Parse(params string[] typed) => QueryParameters.Values(QueryParameters.Split(typed));
}
