using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation.Gold;

/// <summary>
/// Shows what a graph holds of each document as a person would have annotated it. One document at a time is held in memory,
/// besides the names of all documents and entities.
/// </summary>
public sealed class GraphAnnotations
{
    private readonly IGraphSource _graph;
    private readonly Dictionary<string, Entity> _entities;
    private readonly IReadOnlyDictionary<string, string> _names;

    /// <summary>Reads the names.</summary>
    public GraphAnnotations(IGraphSource graph)
    {
        _graph = graph;
        _entities = graph.Entities().ToDictionary(n => n.Entity.Id, n => n.Entity);
        _names = FileNames.Of(graph.Documents());
    }

    /// <summary>Documents, by id. A document is named like its file without the ending, or longer where two would be named alike.</summary>
    public IEnumerable<AnnotatedDocument> Documents()
    {
        using var mentions = new SortedGroups<EntityMention>(_graph.Mentions(), m => m.DocumentId);
        using var claims = new SortedGroups<Claim>(_graph.Claims(), c => c.DocumentId);
        foreach (var document in _graph.Documents())
        {
            yield return new AnnotatedDocument(
                _names[document.Id],
                [.. mentions.Take(document.Id).Select(Annotate).OrderBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Kind, StringComparer.Ordinal)],
                [.. claims.Take(document.Id).Select(Annotate)]);
        }
    }

    private AnnotatedEntity Annotate(EntityMention mention) => new(NameOf(mention.EntityId), _entities.GetValueOrDefault(mention.EntityId)?.Kind ?? "", mention.Forms);

    private AnnotatedClaim Annotate(Claim claim) => new(
        claim.Sentence.ToString(), NameOf(claim.Source), claim.Relation, NameOf(claim.Target), Word(claim.Polarity), Word(claim.Modality),
        [.. claim.AttributedTo.Select(NameOf)], claim.Evidence.Quote, claim.Confidence);

    // A graph that has been cut may lack the entity whose view a claim is.
    private string NameOf(string entityId) => _entities.GetValueOrDefault(entityId)?.Name ?? entityId;

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
