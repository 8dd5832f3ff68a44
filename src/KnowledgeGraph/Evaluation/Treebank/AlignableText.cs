namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>Sentences laid out over the characters of their text, white space left out, so that two segmentations of one text can be compared.</summary>
internal sealed class AlignableText
{
    private readonly List<AlignableWord> _words = [];
    private readonly List<(int Start, int End)> _tokens = [];
    private readonly List<(int Start, int End)> _sentences = [];

    public AlignableText(IEnumerable<TreebankSentence> sentences)
    {
        var characters = new System.Text.StringBuilder();
        foreach (var sentence in sentences)
        {
            var start = characters.Length;
            Add(sentence, characters);
            _sentences.Add((start, characters.Length));
        }

        Characters = characters.ToString();
    }

    /// <summary>The text without white space.</summary>
    public string Characters { get; }

    public IReadOnlyList<AlignableWord> Words => _words;

    public IReadOnlyList<(int Start, int End)> Tokens => _tokens;

    public IReadOnlyList<(int Start, int End)> Sentences => _sentences;

    private void Add(TreebankSentence sentence, System.Text.StringBuilder characters)
    {
        var firstWord = _words.Count;
        var next = 0;
        foreach (var token in sentence.Tokens)
        {
            var start = characters.Length;
            characters.Append([.. token.Form.Where(character => !char.IsWhiteSpace(character))]);
            _tokens.Add((start, characters.Length));
            for (var i = 0; i < token.Words; i++)
            {
                var word = sentence.Words[next++];
                var head = word.Head == 0 ? -1 : firstWord + word.Head - 1;
                _words.Add(new AlignableWord(word, (start, characters.Length), token.Words > 1, head));
            }
        }
    }
}
