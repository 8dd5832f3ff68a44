using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Language.WordPieces;

namespace KnowledgeGraph.Language.Tests.Lemmas;

[TestFixture]
public sealed class LemmatizerTests
{
    private static readonly string Model = EnglishLanguage.DefaultFolder;

    private static readonly Lemmatizer Lemmatizer = new(
        IrregularLemmas.Read(Path.Combine(Model, "lemmas.tsv")),
        new Inflection(WordPieceVocabulary.Read(Path.Combine(Model, "vocab.txt"))));

    [TestCase("countries", "NNS", "country")]
    [TestCase("alliances", "NNS", "alliance")]
    [TestCase("clashes", "NNS", "clash")]
    [TestCase("spokesmen", "NNS", "spokesman")]
    [TestCase("crises", "NNS", "crisis")]
    [TestCase("balances", "VBZ", "balance")]
    [TestCase("hoping", "VBG", "hope")]
    [TestCase("containing", "VBG", "contain")]
    [TestCase("bandwagoning", "VBG", "bandwagon")]
    [TestCase("occurred", "VBD", "occur")]
    [TestCase("allied", "VBN", "ally")]
    [TestCase("weaponized", "VBN", "weaponize")]
    [TestCase("sought", "VBD", "seek")]
    [TestCase("withdrew", "VBD", "withdraw")]
    [TestCase("larger", "JJR", "large")]
    [TestCase("easiest", "JJS", "easy")]
    [TestCase("Sought", "VBN", "seek")]
    public void InflectionIsUndone(string form, string tag, string lemma) => Assert.That(Lemma(form, tag, "l-0+"), Is.EqualTo(lemma));

    [TestCase("timesheet", "NN", "l-1+", "timesheet", Description = "the tagger misspells a rare word")]
    [TestCase("me", "PRP", "u=i", "I")]
    [TestCase("is", "VBZ", "l=be", "be")]
    [TestCase("5,000", "CD", "l-0+", "5000")]
    [TestCase("1990s", "NNS", "l-1+", "1990s")]
    [TestCase("https://Example.org/A", "NNP", "l-0+", "https://Example.org/A")]
    [TestCase("BRICS", "NNP", "u-0+", "BRICS")]
    [TestCase("NATO", "NN", "u-0+", "NATO")]
    public void TheScriptDecidesTheRest(string form, string tag, string script, string lemma) => Assert.That(Lemma(form, tag, script), Is.EqualTo(lemma));

    [TestCase("States", "NNPS", "t-1+", "State")]
    [TestCase("RUSSIA", "NNP", "t-0+", "Russia")]
    [TestCase("McDonald", "NNP", "t-0+", "McDonald")]
    [TestCase("russia", "NNP", "t-0+", "Russia")]
    [TestCase("al", "NNP", "t-0+", "al")]
    [TestCase("Chinas", "NNPS", "l-1+", "China")]
    public void NamesKeepTheirCapitals(string form, string tag, string script, string lemma) => Assert.That(Lemma(form, tag, script), Is.EqualTo(lemma));

    [TestCase("l-3+y", "Armies", "army")]
    [TestCase("l=be", "is", "be")]
    [TestCase("t-1+", "Tigers", "Tiger")]
    [TestCase("u-0+", "i", "I")]
    [TestCase("l-9+", "cut", "cut", Description = "more letters to cut than there are")]
    public void AScriptIsAppliedLetterByLetter(string script, string form, string lemma) => Assert.That(LemmaScript.Parse(script).Apply(form), Is.EqualTo(lemma));

    [TestCase("")]
    [TestCase("l")]
    [TestCase("x-1+")]
    [TestCase("l-+")]
    public void ADamagedScriptIsRefused(string script) => Assert.That(() => LemmaScript.Parse(script), Throws.TypeOf<FormatException>());

    private static string Lemma(string form, string tag, string script) => Lemmatizer.Lemma(form, tag, LemmaScript.Parse(script));
}
