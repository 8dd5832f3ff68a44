using System.Collections.Immutable;

namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>Compares parsed sentences with a treebank.</summary>
public static class TreebankScorer
{
    /// <summary>Scores the system's sentences of a text.</summary>
    /// <exception cref="ArgumentException">The two are not segmentations of the same text.</exception>
    public static TreebankScores Score(IEnumerable<TreebankSentence> gold, IEnumerable<TreebankSentence> system)
    {
        var (goldText, systemText) = (new AlignableText(gold), new AlignableText(system));
        if (goldText.Characters != systemText.Characters)
        {
            throw new ArgumentException("the texts differ: only two segmentations of one text can be compared", nameof(system));
        }

        var pairs = Pairs(goldText, systemText);
        Score Of(Func<WordPair, bool> isRight) => new(pairs.Count(isRight), goldText.Words.Count, systemText.Words.Count);
        return new TreebankScores(
            SpanScore(goldText.Tokens, systemText.Tokens),
            SpanScore(goldText.Sentences, systemText.Sentences),
            Of(_ => true),
            Of(pair => pair.Gold.Upos == pair.System.Upos),
            Of(pair => pair.Gold.Xpos == pair.System.Xpos),
            Of(pair => pair.Gold.Features == pair.System.Features),
            Of(pair => pair.Gold.Lemma == pair.System.Lemma || pair.Gold.Lemma == "_"),
            Of(pair => pair.SameHead),
            Of(pair => pair.SameHead && Universal(pair.Gold.Relation) == Universal(pair.System.Relation)),
            Of(pair => pair.SameArc),
            Relations(goldText, systemText, pairs));
    }

    private static List<WordPair> Pairs(AlignableText gold, AlignableText system)
    {
        var alignment = new WordAlignment(gold, system);
        var pairs = new List<WordPair>(system.Words.Count);
        for (var i = 0; i < system.Words.Count; i++)
        {
            if (alignment.GoldOf(i) is >= 0 and var index)
            {
                var (goldHead, systemHead) = (gold.Words[index].Head, system.Words[i].Head);
                var sameHead = goldHead < 0 || systemHead < 0 ? goldHead == systemHead : alignment.GoldOf(systemHead) == goldHead;
                pairs.Add(new WordPair(gold.Words[index].Word, system.Words[i].Word, sameHead));
            }
        }

        return pairs;
    }

    private static Score SpanScore(IReadOnlyList<(int, int)> gold, IReadOnlyList<(int, int)> system) =>
        new(gold.ToHashSet().Intersect(system).Count(), gold.Count, system.Count);

    private static ImmutableArray<RelationScore> Relations(AlignableText gold, AlignableText system, List<WordPair> pairs)
    {
        var correct = pairs.Where(pair => pair.SameArc).CountBy(pair => pair.Gold.Relation).ToDictionary();
        var given = system.Words.CountBy(word => word.Word.Relation).ToDictionary();
        return
        [
            .. gold.Words.CountBy(word => word.Word.Relation)
                .Select(entry => new RelationScore(entry.Key, new Score(correct.GetValueOrDefault(entry.Key), entry.Value, given.GetValueOrDefault(entry.Key))))
                .OrderByDescending(relation => relation.Score.Gold).ThenBy(relation => relation.Relation, StringComparer.Ordinal),
        ];
    }

    private static string Universal(string relation) => relation.Split(':')[0];

    private sealed record WordPair(TreebankWord Gold, TreebankWord System, bool SameHead)
    {
        public bool SameArc => SameHead && Gold.Relation == System.Relation;
    }
}
