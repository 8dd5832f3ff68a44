using KnowledgeGraph.Language.Tests.Support;

namespace KnowledgeGraph.Language.Tests.Segmentation;

/// <summary>What counts as one word.</summary>
[TestFixture]
public sealed class WordTests
{
    [TestCase("He met Gen. Bajwa at 5 p.m. in Washington, D.C. on Monday.", "He met Gen. Bajwa at 5 p.m. in Washington , D.C. on Monday .")]
    [TestCase("The U.S.-led coalition, e.g. No. 5 and Art. 51, vs. all others.", "The U.S. - led coalition , e.g. No. 5 and Art. 51 , vs. all others .")]
    [TestCase("He said no. It is art.", "He said no .|It is art .")]
    [TestCase("J. F. Kennedy and George W. Bush met X Inc. and Y Ltd. in St. Petersburg.", "J. F. Kennedy and George W. Bush met X Inc. and Y Ltd. in St. Petersburg .")]
    public void AbbreviationsKeepTheirFullStop(string text, string expected) => AssertWords(text, expected);

    [TestCase("Russia’s well-known ally didn’t agree.", "Russia ’s well - known ally did n’t agree .")]
    [TestCase("They can't say it's the states' fault; we'll see, cannot we?", "They ca n't say it 's the states ' fault ; we 'll see , can not we ?")]
    [TestCase("The U.S.'s O'Brien and Xi'an's mayor won't.", "The U.S. 's O'Brien and Xi'an 's mayor wo n't .")]
    [TestCase("“We’ve seen ‘it’ in the ’90s”", "“ We ’ve seen ‘ it ’ in the ’90s ”")]
    public void CliticsAreWords(string text, string expected) => AssertWords(text, expected);

    [TestCase("The India-Pakistan rivalry is anti-American, post-2014 and two-plus-two.", "The India - Pakistan rivalry is anti-American , post-2014 and two - plus - two .")]
    [TestCase("India—not China—bought S-400s and/or F-16s.", "India — not China — bought S - 400s and / or F - 16s .")]
    [TestCase("The “N-CPEC+” corridor and AT&T.", "The “ N-CPEC+ ” corridor and AT&T .")]
    public void HyphensAndDashesSeparate(string text, string expected) => AssertWords(text, expected);

    [TestCase("It cost $5.4bn, €3,000 or US$5m, up 5% from 1,000.5km in 2014/15.", "It cost $ 5.4 bn , € 3,000 or US$ 5 m , up 5 % from 1,000.5 km in 2014 / 15 .")]
    [TestCase("On 9/11 at 10:30am the 21st met in the 1990s; 36 km² burned.", "On 9/11 at 10:30 am the 21st met in the 1990s ; 36 km² burned .")]
    public void NumbersStandApartFromUnitsAndCurrencies(string text, string expected) => AssertWords(text, expected);

    [TestCase("See https://example.org/a?b=1, or write to a.b@example.com.", "See https://example.org/a?b=1 , or write to a.b@example.com .")]
    [TestCase("Follow @kg_news on www.example.org (#BRICS) or example.com/x.", "Follow @kg_news on www.example.org ( #BRICS ) or example.com/x .")]
    public void AddressesAreOneWord(string text, string expected) => AssertWords(text, expected);

    [TestCase("Wait... what?! No-one… said “so”.", "Wait ... what ?!|No - one … said “ so ” .")]
    [TestCase("Good 👍🏽 deal 🇮🇳!", "Good 👍🏽 deal 🇮🇳 !")]
    public void SignsStayWhole(string text, string expected) => AssertWords(text, expected);

    [TestCase("the inter-\nnational order", "the international order")]
    [TestCase("the inter-\r\n   national order", "the international order")]
    [TestCase("a well-\nknown fact", "a well - known fact")]
    [TestCase("the inter\u00ADnational order", "the international order")]
    public void DividedWordsAreJoined(string text, string expected) => AssertWords(text, expected);

    private static void AssertWords(string text, string expected) => Assert.That(English.Sentences(text), Is.EqualTo(expected.Split('|')));
}
