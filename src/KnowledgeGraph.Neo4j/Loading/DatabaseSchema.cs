using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Constraints and indexes, and the relationship types that a database may have from an earlier ontology.</summary>
internal sealed class DatabaseSchema(INeo4jTransport transport, Ontology ontology)
{
    private static readonly Dictionary<string, object?> None = [];

    /// <summary>Creates what is missing, and waits until it can be used.</summary>
    public async Task EnsureAsync(CancellationToken cancellation)
    {
        var indexes = await transport.RunAsync(StatementFile.Read("list-indexes"), None, cancellation);
        var existing = indexes.Rows.Select(row => (string)row[0]!).ToHashSet();
        var relations = ontology.Relations
            .Select(r => (Index: $"kg_{r.Name.ToLowerInvariant()}_id", r.Name))
            .Where(r => !existing.Contains(r.Index))
            .Select(r => StatementFile.Read("schema-relation", ("type", [r.Name]), ("index", [r.Index])));
        var missing = StatementFile.ReadAll("schema").Where(s => !existing.Any(name => s.Contains($" {name} ", StringComparison.Ordinal))).Concat(relations).ToList();
        foreach (var statement in missing)
        {
            await transport.RunAsync(statement, None, cancellation);
        }

        if (missing.Count > 0)
        {
            await transport.RunAsync("CALL db.awaitIndexes(600)", None, cancellation);
        }
    }

    /// <summary>Removes kg's relationships of types that the ontology no longer has. Looks at all relationships only where there is such a type.</summary>
    public async Task RemoveFormerTypesAsync(CancellationToken cancellation)
    {
        string[] known =
        [
            .. ontology.Relations.Select(r => r.Name),
            GraphNames.Source, GraphNames.Target, GraphNames.StatedIn, GraphNames.AttributedTo, GraphNames.Mentions,
        ];
        var types = await transport.RunAsync("CALL db.relationshipTypes() YIELD relationshipType", None, cancellation);
        if (types.Rows.Any(row => row is [string type] && !known.Contains(type)))
        {
            await transport.RunAsync(StatementFile.Read("remove-former-types"), new Dictionary<string, object?> { ["types"] = known }, cancellation);
        }
    }
}
