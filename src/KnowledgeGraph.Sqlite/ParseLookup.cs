using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Sqlite;

/// <summary>Looks parses up in the file. For one thread at a time.</summary>
internal sealed class ParseLookup : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Statement _statement;

    public ParseLookup(WorkspaceFile file)
    {
        _connection = file.Open();
        _statement = new Statement(_connection, "SELECT parse FROM parses WHERE key = ?");
    }

    public static byte[] Bytes(UInt128 key)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, key);
        return bytes;
    }

    public byte[]? Find(UInt128 key) => _statement.Find(Bytes(key));

    public void Dispose()
    {
        _statement.Dispose();
        _connection.Dispose();
    }
}
