using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Export;

/// <summary>Names of entities and documents, and who says what in them. Held in memory: it grows with entities and documents.</summary>
internal sealed class Citations
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Citation> _documents = new(StringComparer.Ordinal);

    /// <summary>Reads entities and documents once.</summary>
    public Citations(IGraphSource graph)
    {
        foreach (var node in graph.Entities())
        {
            _entities.Add(node.Entity.Id, node.Entity);
        }

        foreach (var document in graph.Documents())
        {
            _documents.Add(document.Id, new Citation(document));
        }
    }

    /// <summary>The entity's name; its id where the graph has been cut so that it is missing.</summary>
    public string NameOf(string entityId) => _entities.GetValueOrDefault(entityId)?.Name ?? entityId;

    /// <summary>The entity's kind; null where it is missing.</summary>
    public string? KindOf(string entityId) => _entities.GetValueOrDefault(entityId)?.Kind;

    /// <summary>The document in which a claim stands; null if missing.</summary>
    public DocumentNode? DocumentOf(Claim claim) => CitationOf(claim)?.Document;

    /// <summary>The day on which the claim's document was published; null if unknown.</summary>
    public DateOnly? PublishedOn(Claim claim) => CitationOf(claim)?.Document.Published;

    /// <summary>
    /// Whose view the claim is: the actors that the text gives it to; else the document's authors, else its publisher, else its title.
    /// </summary>
    public string SaidBy(Claim claim) => claim.AttributedTo.Length > 0
        ? string.Join(", ", claim.AttributedTo.Select(NameOf))
        : CitationOf(claim)?.Voice ?? claim.DocumentId;

    /// <summary>Title and date of the claim's document.</summary>
    public string StatedIn(Claim claim) => CitationOf(claim)?.TitleAndDate ?? claim.DocumentId;

    private Citation? CitationOf(Claim claim) => _documents.GetValueOrDefault(claim.DocumentId);
}
