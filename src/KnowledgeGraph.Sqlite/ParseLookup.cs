using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Looks parses up in the file. For one thread at a time.</summary>
internal sealed class ParseLookup : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _command;
    private readonly SqliteParameter _key;

    public ParseLookup(WorkspaceFile file)
    {
        _connection = file.Open();
        _command = _connection.CreateCommand();
        _command.CommandText = "SELECT parse FROM parses WHERE key = $key";
        _key = _command.Parameters.Add("$key", SqliteType.Blob);
    }

    public static byte[] Bytes(UInt128 key)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, key);
        return bytes;
    }

    public byte[]? Find(UInt128 key)
    {
        _key.Value = Bytes(key);
        return (byte[]?)_command.ExecuteScalar();
    }

    public void Dispose()
    {
        _command.Dispose();
        _connection.Dispose();
    }
}
