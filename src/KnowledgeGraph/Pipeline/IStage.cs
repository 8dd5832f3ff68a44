using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Pipeline;

/// <summary>
/// One step of extraction. It lets its exceptions escape: the pipeline alone decides what a failure means. Stages keep nothing between
/// documents, so that one instance serves all threads.
/// </summary>
public interface IStage
{
    /// <summary>Short name in lower case, as <c>kg pipeline</c> prints it.</summary>
    string Name { get; }

    /// <summary>Parts of the analysis that must be there before.</summary>
    IReadOnlyList<Part> Needs { get; }

    /// <summary>Parts of the analysis that are there afterwards.</summary>
    IReadOnlyList<Part> Gives { get; }

    /// <summary>Adds its part to the analysis.</summary>
    void Process(DocumentAnalysis analysis);
}
