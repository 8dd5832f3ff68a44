namespace KnowledgeGraph.Extraction.Quotations;

/// <summary>Finds direct quotations by their marks. A paragraph that opens with a mark goes on with the quotation that the one before left open.</summary>
internal static class QuotationFinder
{
    // Shorter ones are titles and words held at a distance.
    private const int ShortestSpeech = 5;

    /// <summary>In the order of the text.</summary>
    public static IEnumerable<Quotation> Find(IReadOnlyList<SentenceAnalysis> sentences)
    {
        (int Sentence, int Token)? open = null;
        var words = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var tokens = sentences[i].Sentence.Tokens;
            if (open is not null && i > 0 && sentences[i].Sentence.Block != sentences[i - 1].Sentence.Block && !IsMark(tokens[0].Form))
            {
                yield return new Quotation(open.Value.Sentence, open.Value.Token, i - 1, sentences[i - 1].Sentence.Tokens.Length - 1);
                open = null;
            }

            for (var t = 0; t < tokens.Length; t++)
            {
                if (!IsMark(tokens[t].Form))
                {
                    words++;
                }
                else if (open is null)
                {
                    (open, words) = ((i, t + 1), 0);
                }
                else if (!Reopens(sentences, i, t))
                {
                    if (words >= ShortestSpeech || (words >= 3 && t > 0 && tokens[t - 1].Form is "." or "!" or "?"))
                    {
                        yield return new Quotation(open.Value.Sentence, open.Value.Token, i, t - 1);
                    }

                    open = null;
                }
            }
        }
    }

    private static bool IsMark(string form) => form is "\"" or "“" or "”" or "''" or "``" or "’’" or "‘’" or "‘‘" or "„" or "«" or "»";

    private static bool Reopens(IReadOnlyList<SentenceAnalysis> sentences, int sentence, int token) =>
        token == 0 && sentence > 0 && sentences[sentence].Sentence.Block != sentences[sentence - 1].Sentence.Block && sentences[sentence].Sentence.Tokens[0].Form is not ("”" or "»");
}
