using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>Measures a segmenter and a parser on a treebank.</summary>
public sealed class TreebankEvaluation(ISegmenter segmenter, ISentenceParser parser)
{
    /// <summary>Parses the treebank's own words.</summary>
    public TreebankScores FromGoldTokens(IReadOnlyList<TreebankSentence> gold) =>
        TreebankScorer.Score(gold, gold.Select(ParseWords));

    /// <summary>Cuts the treebank's text into sentences and words and parses these.</summary>
    public TreebankScores FromText(IReadOnlyList<TreebankSentence> gold) =>
        TreebankScorer.Score(gold, Paragraphs(gold).SelectMany(ParseText));

    /// <summary>The text of a treebank: one string for each paragraph.</summary>
    public static IEnumerable<string> Paragraphs(IEnumerable<TreebankSentence> sentences)
    {
        var text = new System.Text.StringBuilder();
        foreach (var sentence in sentences)
        {
            if (sentence.BeginsParagraph && text.Length > 0)
            {
                yield return text.ToString();
                text.Clear();
            }

            foreach (var token in sentence.Tokens)
            {
                text.Append(token.Form).Append(token.SpaceAfter ? " " : "");
            }
        }

        yield return text.ToString();
    }

    private TreebankSentence ParseWords(TreebankSentence gold)
    {
        var at = 0;
        var words = gold.Words.Select(word => new TokenSpan(word.Form, at, at += word.Form.Length)).ToList();
        var parsed = parser.Parse(new SentenceSpan(0, at, [.. words]));
        return gold with { Words = [.. parsed.Select(ParsedSentences.ToTreebankWord)] };
    }

    private IEnumerable<TreebankSentence> ParseText(string paragraph) =>
        segmenter.Segment(paragraph, 0, paragraph.Length).Select(sentence => ParsedSentences.ToTreebank(parser.Parse(sentence), paragraph));
}
