using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Sqlite;

/// <summary>The file under a workspace: opens connections to it and turns SQLite's errors into a <see cref="StoreException"/>.</summary>
internal sealed class WorkspaceFile(string path) : IDisposable
{
    // How long a statement waits for another process to finish its transaction, in seconds.
    private const int Patience = 3;

    // Opening takes longer than most questions; a connection that has answered one waits here for the next.
    private readonly ConcurrentBag<SqliteConnection> _idle = [];

    public string Path { get; } = path;

    /// <summary>A connection that sees what was committed before each of its statements.</summary>
    public SqliteConnection Open(bool create = false) => Guard(() =>
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            DefaultTimeout = Patience,
            ForeignKeys = true,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle, Patience * 1000);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>Rows of a query, read as they are asked for, each enumeration on a connection of its own.</summary>
    public IEnumerable<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params (string Name, object Value)[] parameters)
    {
        var connection = _idle.TryTake(out var idle) ? idle : Open();
        try
        {
            foreach (var item in Query(connection, sql, row, parameters))
            {
                yield return item;
            }
        }
        finally
        {
            _idle.Add(connection);
        }
    }

    public void Guard(Action action) => Guard(() =>
    {
        action();
        return true;
    });

    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e)
        {
            throw StoreFault.Of(e, Path);
        }
    }

    /// <summary>Closes connections that wait; later queries open new ones.</summary>
    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }

    private IEnumerable<T> Query<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> row, (string Name, object Value)[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value);
        }

        using var reader = Guard(command.ExecuteReader);
        while (Guard(reader.Read))
        {
            yield return row(reader);
        }
    }
}
