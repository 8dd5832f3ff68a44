using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Cli.Explanation;

/// <summary>A sentence of a workspace as people name it: <c>DOC:SENTENCE</c>.</summary>
/// <param name="Document">The document.</param>
/// <param name="Number">Number of the sentence, from 1.</param>
internal sealed record SentenceReference(Document Document, int Number)
{
    /// <summary>Finds it. DOC is a document's name or id, or the beginning of one that fits no other.</summary>
    /// <exception cref="InputException">It is written otherwise, or there is no such document or sentence.</exception>
    public static SentenceReference Find(string typed, IClaimStore store)
    {
        var colon = typed.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(typed[(colon + 1)..], out var number))
        {
            throw new InputException("write DOC:SENTENCE, such as reports/a.txt:12", typed);
        }

        var document = store.LoadDocument(IdOf(typed[..colon], store))!;
        var sentences = store.Sentences(document.Id).Count();
        return number >= 1 && number <= sentences
            ? new SentenceReference(document, number)
            : throw new InputException($"{document.Name} has sentences 1 to {sentences}", typed);
    }

    private static string IdOf(string typed, IClaimStore store)
    {
        var documents = store.Documents().ToList();
        var exact = documents.Where(d => d.Name == typed || d.Id == typed).ToList();
        var fitting = exact.Count > 0 ? exact : documents.Where(d => Begins(d, typed)).ToList();
        return fitting.Count switch
        {
            1 => fitting[0].Id,
            0 => throw new InputException("no document of the workspace is called so; `kg status --all` lists them", typed),
            _ => throw new InputException($"several documents begin so: {string.Join(", ", fitting.Take(5).Select(d => d.Name))}", typed),
        };
    }

    private static bool Begins(DocumentNode document, string typed) =>
        document.Name.StartsWith(typed, StringComparison.Ordinal) || document.Id.StartsWith(typed, StringComparison.Ordinal);
}
