using KnowledgeGraph.Graph;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Sqlite;

/// <summary>
/// A workspace: one SQLite file with documents, sentences, entities, claims, the ledger and cached parses. Relationships are a view over claims.
/// A file <c>…-wal</c> lies beside it while it is written; a killed run leaves it behind and the next one takes it in.
/// Every member may throw a <see cref="StoreException"/>: disk full, file read-only, damaged or locked by another process.
/// </summary>
/// <remarks>Ids sort by their UTF-8 bytes, which is ordinal order for all letters of the Basic Multilingual Plane.</remarks>
public sealed class SqliteWorkspace : IClaimStore, IParseCache
{
    private readonly WorkspaceFile _file;
    private readonly WorkspaceReader _reader;
    private readonly ParseStore _parses;
    private readonly Lock _writing = new();
    private WorkspaceWriter? _writer;

    private SqliteWorkspace(WorkspaceFile file, Ontology ontology)
    {
        _file = file;
        _reader = new WorkspaceReader(file, ontology);
        _parses = new ParseStore(file);
    }

    /// <summary>Opens a workspace that exists.</summary>
    /// <param name="path">The file.</param>
    /// <param name="ontology">Gives relationships their sign.</param>
    /// <exception cref="StoreException">There is no such file, it is no workspace, or another version of the program wrote it.</exception>
    public static SqliteWorkspace Open(string path, Ontology ontology)
    {
        if (!File.Exists(path))
        {
            throw new StoreException("there is no such workspace; `kg build PATH` makes one, -w names another", path);
        }

        var file = new WorkspaceFile(path);
        using var connection = file.Open();
        file.Guard(() => WorkspaceSchema.Check(connection, path));
        return new SqliteWorkspace(file, ontology);
    }

    /// <summary>Opens a workspace, or makes an empty one where there is no file.</summary>
    /// <inheritdoc cref="Open" path="/param"/>
    /// <exception cref="StoreException">The file is no workspace, another version of the program wrote it, or it cannot be made.</exception>
    public static SqliteWorkspace OpenOrCreate(string path, Ontology ontology)
    {
        var file = new WorkspaceFile(path);
        using var connection = file.Open(create: true);
        file.Guard(() => WorkspaceSchema.CreateOrCheck(connection, path));
        return new SqliteWorkspace(file, ontology);
    }

    /// <inheritdoc/>
    public IEnumerable<DocumentNode> Documents() => _reader.Documents();

    /// <inheritdoc/>
    public IEnumerable<EntityNode> Entities() => _reader.Entities();

    /// <inheritdoc/>
    public IEnumerable<Relationship> Relationships() => _reader.Relationships();

    /// <inheritdoc/>
    public IEnumerable<Claim> Claims() => _reader.Claims();

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsOf(string source, string relation, string target) => _reader.ClaimsOf(source, relation, target);

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsByTriple() => _reader.ClaimsByTriple();

    /// <inheritdoc/>
    public IEnumerable<Claim> ClaimsIn(string documentId) => _reader.ClaimsIn(documentId);

    /// <inheritdoc/>
    public IEnumerable<EntityMention> Mentions() => _reader.Mentions();

    /// <inheritdoc/>
    public StoredVersion? Find(string name) => _reader.Find(name);

    /// <inheritdoc/>
    public Document? LoadDocument(string id) => _reader.LoadDocument(id);

    /// <inheritdoc/>
    public IEnumerable<LedgerEntry> Ledger() => _reader.Ledger();

    /// <inheritdoc/>
    public IEnumerable<SentenceRecord> Sentences(string documentId) => _reader.Sentences(documentId);

    /// <inheritdoc/>
    public void Save(DocumentExtraction extraction, string fingerprint) => Write(writer => writer.Save(extraction, fingerprint));

    /// <inheritdoc/>
    public void SaveFailure(string name, SentenceStatus status, string reason)
    {
        // Most of what a build leaves out it left out before: nothing to write.
        if (!_reader.IsLeftOut(name, status, reason))
        {
            Write(writer => writer.SaveFailure(name, status, reason));
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> RemoveOthers(IReadOnlySet<string> names)
    {
        var others = _reader.Names().Where(name => !names.Contains(name)).ToList();
        if (others.Count > 0)
        {
            Write(writer => writer.Remove(others));
        }

        return others;
    }

    /// <summary>Files, folders and globs that the documents came from, as absolute paths in ordinal order.</summary>
    public IReadOnlyList<string> Origins => [.. _reader.Origins()];

    /// <summary>Replaces what <see cref="Origins"/> gives.</summary>
    public void SaveOrigins(IEnumerable<string> paths)
    {
        var sorted = paths.Distinct().Order(StringComparer.Ordinal).ToList();
        if (!sorted.SequenceEqual(Origins))
        {
            Write(writer => writer.SaveOrigins(sorted));
        }
    }

    /// <summary>True if the entities carry measures. Storing or removing a document takes all of them away: they were those of another graph.</summary>
    public bool IsMeasured => _reader.IsMeasured();

    /// <summary>Keeps the measures of the graph as it is now, for <see cref="Entities"/> to give.</summary>
    public void SaveMeasures(GraphMeasures measures) => Write(writer => writer.SaveMeasures(measures.Entities));

    /// <inheritdoc/>
    public byte[]? Find(UInt128 key) => _parses.Find(key);

    /// <inheritdoc/>
    public void Add(UInt128 key, byte[] parse) => _parses.Add(key, parse);

    /// <summary>Writes parses that still wait and leaves one tidy file.</summary>
    public void Dispose()
    {
        WriteWaitingParses();
        _parses.Dispose();
        _file.Dispose();
        _writer?.Dispose();
        _writer = null;
    }

    // A parse that cannot be kept is made again: no reason to fail where all that matters is stored.
    private void WriteWaitingParses()
    {
        try
        {
            if (_parses.HasWaiting)
            {
                Write(writer => writer.Flush());
            }
        }
        catch (StoreException)
        {
        }
    }

    private void Write(Action<WorkspaceWriter> action)
    {
        lock (_writing)
        {
            _file.Guard(() => action(_writer ??= new WorkspaceWriter(_file.Open(), _parses)));
        }
    }
}
