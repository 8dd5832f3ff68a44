using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explanation;

namespace KnowledgeGraph.Cli.Explanation;

/// <summary>Shows what each layer of extraction made of a sentence.</summary>
internal interface IExplanationWriter
{
    /// <summary>Tree, mentions, predications, claims, and the pairs that gave none.</summary>
    void Write(DocumentAnalysis analysis, SentenceAnalysis sentence, IReadOnlyList<Silence> silences);
}
