using System.Globalization;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Neo4j.Loading.Parts;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>
/// Makes a Neo4j database hold the graph of a workspace. Every element that it creates carries a fingerprint of its content; a load compares those
/// with the workspace, sends what is new or changed and removes what is gone. There is no other bookkeeping: a load that was killed is simply run again.
/// </summary>
/// <param name="source">The graph; read twice.</param>
/// <param name="ontology">Labels and relationship types come from here only.</param>
/// <param name="transport">The database; wrap it into a <see cref="RetryingTransport"/> to live through short faults. It stays open.</param>
public sealed class GraphLoader(IGraphSource source, Ontology ontology, INeo4jTransport transport)
{
    /// <summary>Loads, or in a dry run says what would be loaded.</summary>
    /// <param name="options">How.</param>
    /// <param name="progress">Is told how far it has come; null for nobody.</param>
    /// <param name="cancellation">Ends the load between two batches; the next load goes on from there.</param>
    /// <exception cref="InputException">The database holds the graph of another workspace.</exception>
    /// <exception cref="StoreException">The database cannot be read or written, or the graph is not whole.</exception>
    /// <exception cref="ConfigurationException">The graph has a kind or relation that the ontology lacks.</exception>
    public async Task<LoadReport> LoadAsync(LoadOptions options, IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default)
    {
        var stamp = new LoadStamp(transport, options);
        var isComplete = await stamp.CheckAsync(cancellation);
        if (!options.DryRun)
        {
            await new DatabaseSchema(transport, ontology).EnsureAsync(cancellation);
        }

        var parts = await CompareAsync(options, progress, cancellation);
        if (!options.DryRun && (parts.Any(p => p.HasWork) || !isComplete))
        {
            await stamp.BeginAsync(cancellation);
            await WriteAsync(parts, progress, cancellation);
            await RemoveAsync(parts, progress, cancellation);
            await stamp.CompleteAsync(DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture), cancellation);
        }

        return new LoadReport([.. parts.Select(p => p.Report)]);
    }

    private async Task<IReadOnlyList<PartLoad>> CompareAsync(LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var classes = new EntityClasses(source, ontology);
        IGraphPart[] parts =
        [
            new EntityPart(source, ontology),
            new DocumentPart(source),
            new RelationshipPart(source, ontology, classes),
            new MentionPart(source, ontology, classes),
            new ClaimPart(source, ontology, classes),
        ];
        var loads = parts.Select(p => new PartLoad(p, transport, options)).ToList();
        foreach (var load in loads)
        {
            progress?.Report(new LoadProgress($"comparing {load.Name}", 0, 0));
            await load.CompareAsync(cancellation);
        }

        return loads;
    }

    private static async Task WriteAsync(IReadOnlyList<PartLoad> parts, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        foreach (var part in parts.Where(p => p.ToWrite > 0))
        {
            await part.WriteAsync(done => progress?.Report(new LoadProgress($"writing {part.Name}", done, part.ToWrite)), cancellation);
        }
    }

    // What others are tied to goes last: claims before relationships before entities.
    private async Task RemoveAsync(IReadOnlyList<PartLoad> parts, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        foreach (var part in parts.Reverse())
        {
            progress?.Report(new LoadProgress($"removing former {part.Name}", 0, 0));
            await part.RemoveAsync(cancellation);
            if (part.Name == "claims")
            {
                await new DatabaseSchema(transport, ontology).RemoveFormerTypesAsync(cancellation);
            }
        }
    }
}
