using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite;

/// <summary>
/// A statement that is prepared once and run for many rows, straight on SQLite's own interface: a command of ADO.NET
/// takes several times as long as SQLite itself for a small row.
/// </summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    /// <summary>Prepares a statement with parameters <c>?</c>.</summary>
    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("the connection is closed");
        Check(raw.sqlite3_prepare_v3(_database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement));
    }

    /// <summary>Runs it for one row, within the connection's transaction.</summary>
    /// <param name="values">One for each parameter: int, long, double, string, byte[] or null.</param>
    public void Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Check(result is raw.SQLITE_DONE or raw.SQLITE_ROW ? raw.SQLITE_OK : result);
    }

    /// <summary>Key of the row that the connection inserted last.</summary>
    public long LastKey => raw.sqlite3_last_insert_rowid(_database);

    /// <summary>The first column of the first row, as bytes; null if there is no row.</summary>
    public byte[]? Find(byte[] key)
    {
        Check(raw.sqlite3_bind_blob(_statement, 1, key));
        var result = raw.sqlite3_step(_statement);
        var found = result == raw.SQLITE_ROW ? raw.sqlite3_column_blob(_statement, 0).ToArray() : null;
        raw.sqlite3_reset(_statement);
        Check(result is raw.SQLITE_DONE or raw.SQLITE_ROW ? raw.SQLITE_OK : result);
        return found;
    }

    public void Dispose() => _statement.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Check(values[i] switch
            {
                null => raw.sqlite3_bind_null(_statement, i + 1),
                int number => raw.sqlite3_bind_int(_statement, i + 1, number),
                long number => raw.sqlite3_bind_int64(_statement, i + 1, number),
                double number => raw.sqlite3_bind_double(_statement, i + 1, number),
                string text => raw.sqlite3_bind_text(_statement, i + 1, text),
                byte[] bytes => raw.sqlite3_bind_blob(_statement, i + 1, bytes),
                var other => throw new ArgumentException($"no SQLite type for {other.GetType()}", nameof(values)),
            });
        }
    }

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
