using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>Turns one document into its claims. Safe to call from several threads at once; one document never depends on another.</summary>
public interface IDocumentExtractor
{
    /// <summary>Names everything that a result depends on: program, model, lexicon and schema. Two equal fingerprints give equal results.</summary>
    string Fingerprint { get; }

    /// <summary>Reads the document. A sentence that fails is recorded in the result and does not stop the rest.</summary>
    DocumentExtraction Extract(Document document);
}
