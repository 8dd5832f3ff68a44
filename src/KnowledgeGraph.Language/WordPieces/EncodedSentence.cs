namespace KnowledgeGraph.Language.WordPieces;

/// <summary>One sentence as the network reads it.</summary>
/// <param name="Pieces">Numbers of the word pieces between begin and end mark.</param>
/// <param name="First">For each word, index in <paramref name="Pieces"/> of its first piece.</param>
/// <param name="LetterCase">For each word, its letter-case class.</param>
internal sealed record EncodedSentence(long[] Pieces, long[] First, long[] LetterCase)
{
    /// <summary>Number of words.</summary>
    public int Words => First.Length;
}
