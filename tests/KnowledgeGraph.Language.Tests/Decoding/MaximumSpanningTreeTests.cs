using KnowledgeGraph.Language.Decoding;

namespace KnowledgeGraph.Language.Tests.Decoding;

[TestFixture]
public sealed class MaximumSpanningTreeTests
{
    [Test]
    public void TheTreeIsTheBestOfAllTreesWithOneRoot()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var words = random.Next(1, 5);
            var scores = Enumerable.Range(0, words * (words + 1)).Select(_ => (float)(random.NextDouble() * 20) - 10).ToArray();

            var heads = MaximumSpanningTree.Find(words, scores);

            Assert.That(IsTree(heads), Is.True, string.Join(' ', heads));
            Assert.That(Total(heads, scores), Is.EqualTo(AllTrees(words).Max(tree => Total(tree, scores))).Within(1e-4));
        }
    }

    [Test]
    public void ALongSentenceOfNestedCyclesStillGivesATree()
    {
        const int Words = 250;
        var random = new Random(3);
        var scores = Enumerable.Range(0, Words * (Words + 1)).Select(i => i % (Words + 1) == 0 ? -50f : (float)random.NextDouble()).ToArray();

        Assert.That(IsTree(MaximumSpanningTree.Find(Words, scores)), Is.True);
    }

    [Test]
    public void EqualScoresGiveTheSameTreeEachTime() =>
        Assert.That(MaximumSpanningTree.Find(3, new float[12]), Is.EqualTo(MaximumSpanningTree.Find(3, new float[12])).And.One.EqualTo(-1));

    private static double Total(int[] heads, float[] scores) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static IEnumerable<int[]> AllTrees(int words)
    {
        for (var code = 0; code < Math.Pow(words + 1, words); code++)
        {
            var heads = Enumerable.Range(0, words).Select(i => (int)(code / Math.Pow(words + 1, i)) % (words + 1) - 1).ToArray();
            if (IsTree(heads))
            {
                yield return heads;
            }
        }
    }

    private static bool IsTree(int[] heads) => heads.Count(head => head < 0) == 1 && Enumerable.Range(0, heads.Length).All(word =>
    {
        var steps = 0;
        for (var at = word; at >= 0; at = heads[at])
        {
            if (++steps > heads.Length)
            {
                return false;
            }
        }

        return true;
    });
}
