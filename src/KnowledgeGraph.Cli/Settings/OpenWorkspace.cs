using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>A workspace with the schema that explains it.</summary>
internal sealed record OpenWorkspace(SqliteWorkspace Store, Ontology Ontology, SchemaFolder Schema) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();
}
