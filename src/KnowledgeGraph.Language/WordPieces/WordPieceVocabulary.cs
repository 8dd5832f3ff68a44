namespace KnowledgeGraph.Language.WordPieces;

/// <summary>The word pieces that the network knows, by the number of the line on which the vocabulary lists them.</summary>
internal sealed class WordPieceVocabulary
{
    private const string ContinuationMark = "##";

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _starts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _continuations;

    private WordPieceVocabulary(Dictionary<string, int> starts, Dictionary<string, int> continuations)
    {
        _starts = starts.GetAlternateLookup<ReadOnlySpan<char>>();
        _continuations = continuations.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestPiece = starts.Keys.Concat(continuations.Keys).Max(piece => piece.Length);
    }

    /// <summary>Characters of the longest piece, continuation mark not counted.</summary>
    public int LongestPiece { get; }

    /// <summary>Reads a vocabulary: one piece a line, continuations marked with <c>##</c>.</summary>
    /// <exception cref="ConfigurationException">The file is not this vocabulary.</exception>
    public static WordPieceVocabulary Read(string path)
    {
        var starts = new Dictionary<string, int>(28_000, StringComparer.Ordinal);
        var continuations = new Dictionary<string, int>(6_000, StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            var added = line.StartsWith(ContinuationMark, StringComparison.Ordinal) && line.Length > ContinuationMark.Length
                ? continuations.TryAdd(line[ContinuationMark.Length..], number)
                : starts.TryAdd(line, number);
            number++;
            if (!added)
            {
                throw new ConfigurationException($"line {number} repeats a word piece; restore the file from the distribution", path);
            }
        }

        return starts.GetValueOrDefault("[UNK]") == WordPieceEncoder.Unknown && starts.GetValueOrDefault("[SEP]") == WordPieceEncoder.End
            ? new WordPieceVocabulary(starts, continuations)
            : throw new ConfigurationException("not the word pieces of this model; restore the file from the distribution", path);
    }

    /// <summary>The number of a piece; false if there is no such piece.</summary>
    /// <param name="piece">Lower-cased letters without mark.</param>
    /// <param name="starts">Whether the piece begins a word.</param>
    /// <param name="number">From 0.</param>
    public bool TryFind(ReadOnlySpan<char> piece, bool starts, out int number) =>
        (starts ? _starts : _continuations).TryGetValue(piece, out number);

    /// <summary>Whether letters in any case are a word that is frequent enough to be one piece.</summary>
    public bool IsWord(string letters) => _starts.ContainsKey(letters.ToLowerInvariant());
}
