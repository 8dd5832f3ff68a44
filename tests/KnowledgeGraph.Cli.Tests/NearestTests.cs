namespace KnowledgeGraph.Cli.Tests;

public sealed class NearestTests
{
    private static readonly string[] Known = ["who-balances-whom", "who-contains-whom", "rivals", "Niger", "Nigeria"];

    [TestCase("who-balance-whom", "who-balances-whom")]
    [TestCase("RIVALS", "rivals")]
    [TestCase("rivls", "rivals")]
    [TestCase("niger", "Niger")]
    [TestCase("nigeri", "Niger", Description = "one letter away from both: the first in ordinal order")]
    [TestCase("partners", null)]
    [TestCase("", null)]
    public void TheNearestKnownWordIsSuggested(string word, string? nearest) => Assert.That(Nearest.To(word, Known), Is.EqualTo(nearest));
}
