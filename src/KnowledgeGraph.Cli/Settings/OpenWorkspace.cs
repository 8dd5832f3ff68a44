using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>A workspace with the schema that explains it.</summary>
internal sealed record OpenWorkspace(IClaimStore Store, Ontology Ontology, SchemaFolder Schema) : IDisposable
{
    /// <inheritdoc/>
    public void Dispose() => Store.Dispose();
}
