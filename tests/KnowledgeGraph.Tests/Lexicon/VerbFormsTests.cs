using KnowledgeGraph.Lexicon;

namespace KnowledgeGraph.Tests.Lexicon;

[TestFixture]
public sealed class VerbFormsTests
{
    private static readonly VerbForms Forms = new(new HashSet<string> { "dump", "ally", "vie", "ban", "balance", "back", "seek", "use" });

    [TestCase("dumping", "dumpe", "dump")]
    [TestCase("dumps", "dumps", "dump")]
    [TestCase("allied", "alli", "ally")]
    [TestCase("vying", "vy", "vie")]
    [TestCase("banned", "bann", "ban")]
    [TestCase("Balancing", "balanc", "balance")]
    public void AWrongGuessGivesWayToAKnownVerb(string form, string guess, string lemma) => Assert.That(Forms.Lemma(form, guess), Is.EqualTo(lemma));

    [TestCase("sought", "seek")]
    [TestCase("backed", "back")]
    public void AKnownGuessStays(string form, string guess) => Assert.That(Forms.Lemma(form, guess), Is.EqualTo(guess));

    [TestCase("frobbing", "frob")]
    [TestCase("is", "be")]
    [TestCase("s", "s")]
    public void WhatNoKnownVerbFitsStays(string form, string guess) => Assert.That(Forms.Lemma(form, guess), Is.EqualTo(guess));
}
