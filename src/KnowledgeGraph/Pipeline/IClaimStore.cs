using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>Keeps extractions. One writer at a time; reading while writing sees whole documents only.</summary>
public interface IClaimStore : IGraphSource, IDisposable
{
    /// <summary>
    /// What the store already holds of a document name: the document's hash and the fingerprint of the extractor that read it; null if nothing.
    /// </summary>
    StoredVersion? Find(string name);

    /// <summary>
    /// Replaces what the store holds under the document's name by this, in one transaction. A text lives under one name:
    /// saving it under another moves it there, and its former name leaves the ledger.
    /// </summary>
    /// <param name="extraction">What the document gave.</param>
    /// <param name="fingerprint">Names everything that the result depends on: model, lexicon, schema and program version.</param>
    void Save(DocumentExtraction extraction, string fingerprint);

    /// <summary>Records in the ledger that a document failed or was left out; what the store held under that name goes.</summary>
    void SaveFailure(string name, SentenceStatus status, string reason);

    /// <summary>Removes every document whose name is not among these: they are gone from the folder.</summary>
    /// <returns>The names removed, in ordinal order.</returns>
    IReadOnlyList<string> RemoveOthers(IReadOnlySet<string> names);

    /// <summary>Claims of one document, by sentence, source, relation, target, id; none if there is no such id.</summary>
    IEnumerable<Claim> ClaimsIn(string documentId);

    /// <summary>The text of a document; null if there is no such id.</summary>
    Document? LoadDocument(string id);

    /// <summary>Every document name with what became of it, by name.</summary>
    IEnumerable<LedgerEntry> Ledger();

    /// <summary>The sentences of a document, in order.</summary>
    IEnumerable<SentenceRecord> Sentences(string documentId);
}
