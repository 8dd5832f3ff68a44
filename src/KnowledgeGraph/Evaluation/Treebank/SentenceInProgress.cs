namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>Collects the lines of a sentence.</summary>
internal sealed class SentenceInProgress
{
    private const string IdComment = "# sent_id = ";

    private readonly List<SurfaceToken> _tokens = [];
    private readonly List<TreebankWord> _words = [];
    private string _id = "";
    private bool _beginsParagraph;
    private int _wordsOfTokens;

    public bool IsEmpty => _words.Count == 0;

    public void AddComment(string line)
    {
        _beginsParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal);
        _id = line.StartsWith(IdComment, StringComparison.Ordinal) ? line[IdComment.Length..] : _id;
    }

    public void AddContraction(string form, int words, bool spaceAfter)
    {
        _tokens.Add(new SurfaceToken(form, words, spaceAfter));
        _wordsOfTokens += words;
    }

    public void AddWord(TreebankWord word, bool spaceAfter)
    {
        _words.Add(word);
        if (_words.Count > _wordsOfTokens)
        {
            AddContraction(word.Form, 1, spaceAfter);
        }
    }

    public TreebankSentence Take(string place)
    {
        if (_wordsOfTokens != _words.Count || _words.Exists(word => word.Head > _words.Count))
        {
            throw new InputException("the sentence before this line lacks words that a range or a head names", place);
        }

        var sentence = new TreebankSentence(_id, _beginsParagraph, [.. _tokens], [.. _words]);
        _tokens.Clear();
        _words.Clear();
        (_id, _beginsParagraph, _wordsOfTokens) = ("", false, 0);
        return sentence;
    }
}
