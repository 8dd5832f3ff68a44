using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>The one writer of a workspace. Each call is one transaction; parses that wait are written with it.</summary>
internal sealed class WorkspaceWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly ParseStore _parses;
    private readonly DocumentRows _documents;
    private readonly Statement _leaveOut;
    private readonly Statement _forgetName;
    private readonly Statement _forgetText;
    private readonly Statement _forgetLeftOut;

    public WorkspaceWriter(SqliteConnection connection, ParseStore parses)
    {
        _connection = connection;
        _parses = parses;
        // The log lets others read while we write; a lost power supply may cost the last documents, never the file.
        WorkspaceSchema.Execute(connection, "PRAGMA journal_mode = wal; PRAGMA synchronous = normal; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -32768;");
        _documents = new DocumentRows(connection);
        _leaveOut = new Statement(connection, "INSERT INTO left_out VALUES (?, ?, ?)");
        _forgetName = new Statement(connection, "DELETE FROM documents WHERE name = ?");
        _forgetText = new Statement(connection, "DELETE FROM documents WHERE id = ?");
        _forgetLeftOut = new Statement(connection, "DELETE FROM left_out WHERE name = ?");
    }

    public void Save(DocumentExtraction extraction, string fingerprint) => InTransaction(() =>
    {
        Forget(extraction.Document.Name);
        _forgetText.Run(extraction.Document.Id);
        _documents.Write(extraction, fingerprint);
    });

    public void SaveFailure(string name, SentenceStatus status, string reason) => InTransaction(() =>
    {
        Forget(name);
        _leaveOut.Run(name, Code.Of(status), reason);
    });

    public void Remove(IEnumerable<string> names) => InTransaction(() =>
    {
        foreach (var name in names)
        {
            Forget(name);
        }
    });

    public void SaveOrigins(IEnumerable<string> paths) => InTransaction(() =>
    {
        WorkspaceSchema.Execute(_connection, "DELETE FROM origins");
        using var insert = new Statement(_connection, "INSERT OR IGNORE INTO origins VALUES (?)");
        foreach (var path in paths)
        {
            insert.Run(path);
        }
    });

    public void SaveMeasures(IEnumerable<EntityMeasures> measures) => InTransaction(() =>
    {
        WorkspaceSchema.Execute(_connection, "DELETE FROM measures");
        using var insert = new Statement(_connection, "INSERT INTO measures VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        foreach (var m in measures)
        {
            insert.Run(m.Id, m.Degree, m.WeightedDegree, m.PageRank, m.Betweenness, m.Community, m.X, m.Y, m.Size);
        }
    });

    /// <summary>Writes the parses that still wait.</summary>
    public void Flush() => InTransaction(() => { });

    public void Dispose()
    {
        Statement[] statements = [_leaveOut, _forgetName, _forgetText, _forgetLeftOut];
        foreach (var statement in statements)
        {
            statement.Dispose();
        }

        _documents.Dispose();
        LeaveOneFile();
        _connection.Dispose();
    }

    private void Forget(string name)
    {
        _forgetName.Run(name);
        _forgetLeftOut.Run(name);
    }

    private void InTransaction(Action action)
    {
        using var transaction = _connection.BeginTransaction();
        action();
        var flushed = _parses.Write(_connection);
        transaction.Commit();
        _parses.Forget(flushed);
    }

    // While another connection reads, the log stays; the next writer that ends takes it away.
    private void LeaveOneFile()
    {
        try
        {
            _connection.DefaultTimeout = 1;
            WorkspaceSchema.Execute(_connection, "PRAGMA journal_mode = delete");
        }
        catch (SqliteException)
        {
        }
    }
}
