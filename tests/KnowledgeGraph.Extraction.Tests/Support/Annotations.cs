using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>An extraction as somebody would have annotated it.</summary>
internal static class Annotations
{
    public static AnnotatedDocument Of(string name, DocumentExtraction extraction)
    {
        var names = extraction.Entities.ToDictionary(e => e.Id, e => e.Name);
        var forms = extraction.Mentions.ToDictionary(m => m.EntityId, m => m.Forms);
        return new AnnotatedDocument(
            name,
            [.. extraction.Entities.Select(e => new AnnotatedEntity(e.Name, e.Kind, forms[e.Id]))],
            [.. extraction.Claims.Select(c => new AnnotatedClaim(
                c.Sentence.ToString(),
                names[c.Source],
                c.Relation,
                names[c.Target],
                c.Polarity.ToString().ToLowerInvariant(),
                c.Modality.ToString().ToLowerInvariant(),
                [.. c.AttributedTo.Select(a => names[a])],
                c.Evidence.Quote,
                c.Confidence))]);
    }
}
