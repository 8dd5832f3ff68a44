using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>
/// Marks readers' comments that follow an article without a heading. They are known by quoting the article back at it: a block near the end that
/// holds, in quotation marks and with an ellipsis, words of a paragraph above. Everything behind it is comment, and so are the chatty
/// lines right before it.
/// </summary>
internal static partial class ReaderComments
{
    private const string Reason = "reader comment";
    private const int Tail = 40;
    private const int FewestQuotedWords = 4;
    private const int MostWordsOfAChattyLine = 14;

    /// <summary>Marks the comments, if there are any.</summary>
    public static void Mark(string text, List<Block> blocks)
    {
        var start = FirstQuoteOfTheArticle(text, blocks);
        while (start > 1 && IsChatty(HiddenSpans.Visible(text, blocks[start - 1])))
        {
            start--;
        }

        for (var i = start; i >= 0 && i < blocks.Count; i++)
        {
            blocks[i] = blocks[i].SkipReason is null ? BoilerplateMarker.Skipped(blocks[i], Reason) : blocks[i];
        }
    }

    private static int FirstQuoteOfTheArticle(string text, List<Block> blocks)
    {
        for (var i = Math.Max(blocks.Count / 2, blocks.Count - Tail); i < blocks.Count; i++)
        {
            if (Quoted().Match(HiddenSpans.Visible(text, blocks[i])) is { Success: true } match
                && match.Groups["words"].Captures.Any(c => Prose.Words(c.Value) >= FewestQuotedWords && StandsAbove(text, blocks, i, c.Value)))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool StandsAbove(string text, List<Block> blocks, int index, string words)
    {
        var wanted = words.Trim();
        for (var i = index - 1; i >= 0 && i >= index - Tail; i--)
        {
            if (HiddenSpans.Visible(text, blocks[i]).Contains(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsChatty(string visible) => Prose.Words(visible) <= MostWordsOfAChattyLine && Chatty().IsMatch(visible);

    // The quotation is cut short at one end or both: "...which is something that", "[he said] that the ...".
    [GeneratedRegex("^.{0,40}\"\\s?(?:\\.\\.\\.|…)\\s?(?:\\[[^\\]]*\\])?(?<words>[^\"\\[]{12,300}?)(?:\\]\\s?(?<words>[^\"]{12,300}?))?(?:\\.\\.\\.|…|[.,])?\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^(?:yeah|yes|yep|no,|nope|well,|lol|wow|hi\b|hello|thanks|thank you for|great|excellent|good (?:point|article|post|piece)|i (?:dis)?agree|you(?:'re| are)\b|agreed|exactly|indeed|@\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Chatty();
}
