using System.Text.RegularExpressions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>
/// Marks readers' comments that follow an article without a heading. They are known by quoting the article back at it: a short block near the
/// end that opens with words of a paragraph above, in quotation marks and with an ellipsis. What stands from the chatty lines before it
/// to the end is comment, if it is no more than the smaller part of the text and some of it is chatty or written in small letters:
/// an essay may quote a treaty twice.
/// </summary>
internal static partial class ReaderComments
{
    private const string Reason = "reader comment";
    private const int Tail = 40;
    private const int FewestQuotedWords = 4;
    private const int MostWordsOfAChattyLine = 14;
    private const int MostWordsOfAQuotingBlock = 40;
    private const int LargestShare = 4;

    /// <summary>Marks the comments, if there are any.</summary>
    public static void Mark(string text, List<Block> blocks)
    {
        var start = FirstQuoteOfTheArticle(text, blocks);
        while (start > 1 && IsChatty(HiddenSpans.Visible(text, blocks[start - 1])))
        {
            start--;
        }

        if (start < 0 || !AreComments(text, blocks, start))
        {
            return;
        }

        for (var i = start; i < blocks.Count; i++)
        {
            blocks[i] = blocks[i].SkipReason is null ? BoilerplateMarker.Skipped(blocks[i], Reason) : blocks[i];
        }
    }

    private static bool AreComments(string text, List<Block> blocks, int start)
    {
        var tail = blocks.Skip(start).Select(b => HiddenSpans.Visible(text, b)).ToList();
        var isCasual = tail.Exists(v => IsChatty(v) || Prose.StartsLower(v));
        return isCasual && blocks[^1].End - blocks[start].Start <= (blocks[^1].End - blocks[0].Start) / LargestShare;
    }

    private static int FirstQuoteOfTheArticle(string text, List<Block> blocks)
    {
        for (var i = Math.Max(blocks.Count / 2, blocks.Count - Tail); i < blocks.Count; i++)
        {
            var visible = HiddenSpans.Visible(text, blocks[i]);
            if (Prose.Words(visible) <= MostWordsOfAQuotingBlock && Quoted().Match(visible) is { Success: true } match
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
    [GeneratedRegex(
        "^.{0,40}\"\\s?(?:\\.\\.\\.|…)\\s?(?:\\[[^\\]]*\\])?(?<words>[^\"\\[]{12,300}?)" +
        "(?:\\]\\s?(?<words>[^\"]{12,300}?))?(?:\\.\\.\\.|…|[.,])?\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"^(?:yeah|yes|yep|no,|nope|well,|lol|wow|hi\b|hello|thanks|thank you for|great|excellent|good (?:point|article|post|piece)" +
        @"|i (?:dis)?agree|you(?:'re| are)\b|agreed|exactly|indeed|@\w)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Chatty();
}
