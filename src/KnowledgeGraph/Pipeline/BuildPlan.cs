namespace KnowledgeGraph.Pipeline;

/// <summary>
/// Decides what is to be done with each document: extract it, leave it, or record why not. Of several documents with the same text
/// the one with the first name counts, in whichever order they come.
/// </summary>
internal sealed class BuildPlan
{
    private readonly string _fingerprint;
    private readonly IClaimStore _store;
    private readonly BuildOptions _options;
    private readonly Dictionary<string, string?> _hashByName = [];
    private readonly Dictionary<string, string> _ownerByHash = [];
    private readonly List<(string Name, string Hash)> _duplicates = [];

    public BuildPlan(string fingerprint, IClaimStore store, BuildOptions options)
    {
        _fingerprint = fingerprint;
        _store = store;
        _options = options;
        foreach (var kept in options.KeepOthers ? store.Documents() : [])
        {
            _ownerByHash.Add(kept.Hash, kept.Name);
        }
    }

    /// <summary>Every name met, whatever became of it.</summary>
    public IReadOnlySet<string> Names => _hashByName.Keys.ToHashSet();

    /// <summary>What is to be done, in the order of the documents; duplicates come later, when all names are known.</summary>
    public IEnumerable<DocumentWork> Works(IEnumerable<ReadResult> results) => results.Select(Plan).OfType<DocumentWork>();

    /// <summary>Documents with the same text as one with an earlier name, and that name; by name.</summary>
    public IEnumerable<(string Name, string Original)> Duplicates() => _duplicates
        .Where(d => _hashByName.GetValueOrDefault(d.Name, d.Hash) == d.Hash)
        .Select(d => (d.Name, _ownerByHash[d.Hash]))
        .OrderBy(d => d.Name, StringComparer.Ordinal);

    private DocumentWork? Plan(ReadResult result)
    {
        var hash = result.Document?.Hash;
        if (!_hashByName.TryAdd(result.Name, hash))
        {
            return _hashByName[result.Name] == hash ? null : DocumentWork.NameTaken(result.Name);
        }

        var stored = _store.Find(result.Name);
        ForgetFormerText(result.Name, stored, hash);
        if (result.Document is null)
        {
            return DocumentWork.WithoutDocument(result);
        }

        if (!Own(result.Name, result.Document.Hash))
        {
            return null;
        }

        return !_options.Force && stored is not null && stored.Hash == hash && stored.Fingerprint == _fingerprint
            ? DocumentWork.Unchanged(result)
            : DocumentWork.ToExtract(result, result.Document);
    }

    // A text that is kept from an earlier build no longer has the name of a file that has changed since.
    private void ForgetFormerText(string name, StoredVersion? stored, string? hash)
    {
        if (stored is not null && stored.Hash != hash && _ownerByHash.GetValueOrDefault(stored.Hash) == name)
        {
            _ownerByHash.Remove(stored.Hash);
        }
    }

    private bool Own(string name, string hash)
    {
        var owner = _ownerByHash.GetValueOrDefault(hash, name);
        var isFirst = string.CompareOrdinal(name, owner) <= 0;
        if (name != owner)
        {
            _duplicates.Add((isFirst ? owner : name, hash));
        }

        _ownerByHash[hash] = isFirst ? name : owner;
        return isFirst;
    }
}
