using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Knows a workspace by its application id and version, and makes a new one.</summary>
internal static class WorkspaceSchema
{
    /// <summary>"KGws" in ASCII, at offset 68 of the file.</summary>
    public const long ApplicationId = 0x4B477773;

    /// <summary>Rises with every change of Schema.sql that an older program could not read.</summary>
    public const long Version = 3;

    /// <summary>Fills an empty file with the tables; otherwise does what <see cref="Check"/> does.</summary>
    public static void CreateOrCheck(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction();
        if (Number(connection, "PRAGMA application_id") == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
        {
            Execute(connection, $"{Script()}; PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
            transaction.Commit();
            return;
        }

        Check(connection, path);
    }

    /// <summary>Lets only workspaces of this version pass.</summary>
    /// <exception cref="StoreException">The file is something else, or written by another version of the program.</exception>
    public static void Check(SqliteConnection connection, string path)
    {
        if (Number(connection, "PRAGMA application_id") != ApplicationId)
        {
            throw new StoreException(StoreFault.NoWorkspace, path);
        }

        var version = Number(connection, "PRAGMA user_version");
        if (version != Version)
        {
            var age = version > Version ? "a newer version of kg; update kg" : "an older version of kg; delete it";
            throw new StoreException($"the workspace (version {version}, this kg reads {Version}) was written by {age}, or name another with -w", path);
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static string Script()
    {
        using var stream = typeof(WorkspaceSchema).Assembly.GetManifestResourceStream("Schema.sql")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
