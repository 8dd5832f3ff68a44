using KnowledgeGraph.Extraction.Quotations;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction;

/// <summary>What is known of one document while it is read; passes from stage to stage.</summary>
/// <param name="document">The document.</param>
public sealed class DocumentAnalysis(Document document)
{
    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>Sentences read for claims, in order.</summary>
    public List<SentenceAnalysis> Sentences { get; } = [];

    /// <summary>Every sentence with what became of it, in order.</summary>
    public List<SentenceRecord> Ledger { get; } = [];

    /// <summary>Entities named so far.</summary>
    public EntityRegistry Entities { get; } = new();

    /// <summary>Direct speech, in the order of the text.</summary>
    public List<Quotation> Quotations { get; } = [];

    /// <summary>Claims found so far.</summary>
    public List<DraftClaim> Claims { get; } = [];

    /// <summary>Words read.</summary>
    public int Words { get; set; }
}
