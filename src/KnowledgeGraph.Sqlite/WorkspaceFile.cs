using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>The file under a workspace: opens connections to it and turns SQLite's errors into a <see cref="StoreException"/>.</summary>
internal sealed class WorkspaceFile(string path)
{
    // How long a statement waits for another process to finish its transaction, in seconds.
    private const int Patience = 3;

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
        using var connection = Open();
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
}
