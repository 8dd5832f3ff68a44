using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>The one writer of a workspace. Each call is one transaction; parses that wait are written with it.</summary>
internal sealed class WorkspaceWriter : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly ParseStore _parses;
    private readonly DocumentRows _documents;
    private readonly Insert _leaveOut;
    private readonly Insert _forgetName;
    private readonly Insert _forgetText;
    private readonly Insert _forgetLeftOut;

    public WorkspaceWriter(SqliteConnection connection, ParseStore parses)
    {
        _connection = connection;
        _parses = parses;
        // The log lets others read while we write; a lost power supply may cost the last documents, never the file.
        WorkspaceSchema.Execute(connection, "PRAGMA journal_mode = wal; PRAGMA synchronous = normal; PRAGMA cache_size = -32768;");
        _documents = new DocumentRows(connection);
        _leaveOut = new Insert(connection, "INSERT INTO left_out VALUES ($1, $2, $3)", 3);
        _forgetName = new Insert(connection, "DELETE FROM documents WHERE name = $1", 1);
        _forgetText = new Insert(connection, "DELETE FROM documents WHERE id = $1", 1);
        _forgetLeftOut = new Insert(connection, "DELETE FROM left_out WHERE name = $1", 1);
    }

    public void Save(DocumentExtraction extraction, string fingerprint) => InTransaction(transaction =>
    {
        Forget(extraction.Document.Name, transaction);
        _forgetText.Run(transaction, extraction.Document.Id);
        _documents.Write(extraction, fingerprint, transaction);
    });

    public void SaveFailure(string name, SentenceStatus status, string reason) => InTransaction(transaction =>
    {
        Forget(name, transaction);
        _leaveOut.Run(transaction, name, Code.Of(status), reason);
    });

    public void Remove(IEnumerable<string> names) => InTransaction(transaction =>
    {
        foreach (var name in names)
        {
            Forget(name, transaction);
        }
    });

    /// <summary>Writes the parses that still wait.</summary>
    public void Flush() => InTransaction(_ => { });

    public void Dispose()
    {
        Insert[] statements = [_leaveOut, _forgetName, _forgetText, _forgetLeftOut];
        foreach (var statement in statements)
        {
            statement.Dispose();
        }

        _documents.Dispose();
        LeaveOneFile();
        _connection.Dispose();
    }

    private void Forget(string name, SqliteTransaction transaction)
    {
        _forgetName.Run(transaction, name);
        _forgetLeftOut.Run(transaction, name);
    }

    private void InTransaction(Action<SqliteTransaction> action)
    {
        using var transaction = _connection.BeginTransaction();
        action(transaction);
        var flushed = _parses.Write(_connection, transaction);
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
