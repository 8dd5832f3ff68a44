namespace KnowledgeGraph.Syntax;

/// <summary>Writes parsed sentences to a stream of text. Disposing it writes what ends the output; the text writer stays open.</summary>
public interface ISentenceWriter : IDisposable
{
    /// <summary>Writes one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The text that its offsets refer to.</param>
    void Write(Sentence sentence, string text);
}
