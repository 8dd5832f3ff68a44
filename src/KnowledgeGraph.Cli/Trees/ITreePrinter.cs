using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Trees;

/// <summary>Writes parsed sentences in one format.</summary>
internal interface ITreePrinter
{
    /// <summary>Writes one sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="text">The text that its offsets refer to.</param>
    /// <param name="output">Where to.</param>
    void Print(Sentence sentence, string text, TextWriter output);
}
