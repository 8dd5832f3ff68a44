using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Tests.Pipeline.Support;

/// <summary>A store in memory, with just enough of a graph for the pipeline.</summary>
internal sealed class ListStore : IClaimStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, (DocumentExtraction Extraction, string Fingerprint)> _saved = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (SentenceStatus Status, string Reason)> _leftOut = new(StringComparer.Ordinal);

    public int Saves { get; private set; }

    /// <summary>One line a document: name, and its text or why it is not there.</summary>
    public string[] Lines => [.. _saved.Select(s => $"{s.Key}: {s.Value.Extraction.Document.Text}")
        .Concat(_leftOut.Select(l => $"{l.Key}: {l.Value.Status}, {l.Value.Reason}")).Order(StringComparer.Ordinal)];

    public StoredVersion? Find(string name)
    {
        lock (_lock)
        {
            return _saved.TryGetValue(name, out var s) ? new StoredVersion(s.Extraction.Document.Hash, s.Fingerprint) : null;
        }
    }

    public void Save(DocumentExtraction extraction, string fingerprint)
    {
        lock (_lock)
        {
            Saves++;
            var holder = _saved.Where(s => s.Value.Extraction.Document.Id == extraction.Document.Id).Select(s => s.Key).FirstOrDefault();
            _saved.Remove(holder ?? "");
            _leftOut.Remove(extraction.Document.Name);
            _saved[extraction.Document.Name] = (extraction, fingerprint);
        }
    }

    public void SaveFailure(string name, SentenceStatus status, string reason)
    {
        lock (_lock)
        {
            _saved.Remove(name);
            _leftOut[name] = (status, reason);
        }
    }

    public IReadOnlyList<string> RemoveOthers(IReadOnlySet<string> names)
    {
        var others = _saved.Keys.Concat(_leftOut.Keys).Where(n => !names.Contains(n)).Order(StringComparer.Ordinal).ToList();
        others.ForEach(n => _ = _saved.Remove(n) || _leftOut.Remove(n));
        return others;
    }

    public Document? LoadDocument(string id) => _saved.Values.Select(s => s.Extraction.Document).FirstOrDefault(d => d.Id == id);

    public IEnumerable<DocumentNode> Documents() => _saved.Values.Select(s => s.Extraction.Document).OrderBy(d => d.Id, StringComparer.Ordinal)
        .Select(d => new DocumentNode(d.Id, d.Name, d.Title, d.Authors, d.Publisher, d.Published, d.Source, d.Hash));

    public IEnumerable<Claim> ClaimsIn(string documentId) => _saved.Values.Where(s => s.Extraction.Document.Id == documentId).SelectMany(s => s.Extraction.Claims);

    public IEnumerable<LedgerEntry> Ledger() => throw new NotSupportedException();

    public IEnumerable<SentenceRecord> Sentences(string documentId) => throw new NotSupportedException();

    public IEnumerable<EntityNode> Entities() => throw new NotSupportedException();

    public IEnumerable<Relationship> Relationships() => throw new NotSupportedException();

    public IEnumerable<Claim> Claims() => throw new NotSupportedException();

    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => throw new NotSupportedException();

    public IEnumerable<EntityMention> Mentions() => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
