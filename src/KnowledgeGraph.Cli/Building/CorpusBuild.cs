using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Export;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Language;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite;

namespace KnowledgeGraph.Cli.Building;

/// <summary>Puts reader, language, extraction and workspace together and runs one build.</summary>
internal sealed class CorpusBuild(BuildSettings settings, Streams streams)
{
    /// <summary>Reads what is new or changed; if the graph has changed by it, measures and draws it anew.</summary>
    /// <exception cref="InputException">A path does not exist; or, with strict, a document failed.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted it; what was read is stored.</exception>
    public BuildSummary Run()
    {
        var reader = new FileDocumentReader(settings.Schema.Path);
        var documents = reader.Read(settings.Paths); // finds the files: a wrong path is reported before a workspace is made
        var ontology = OntologyReader.ReadFile(settings.Schema.Ontology);
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        using var workspace = SqliteWorkspace.OpenOrCreate(settings.Workspace, ontology);
        var extractor = ExtractionPipeline.FromSchema(settings.Schema.Path, language.Segmenter, language.CachedIn(workspace));
        var builder = new CorpusBuilder(extractor, workspace);

        using var interruption = new Interruption();
        var progress = ProgressDisplays.For(streams, () => FileDocumentReader.CountFiles(settings.Paths));
        var summary = progress.Show(report => builder.Build(documents, settings.Options, report, interruption.Token));
        workspace.SaveOrigins(Origins().Concat(settings.Options.KeepOthers ? workspace.Origins : []));
        if (!workspace.IsMeasured || !File.Exists(settings.GraphMl))
        {
            workspace.SaveMeasures(GraphMeasures.Of(workspace, ontology));
            new GraphExporter(workspace, ontology, "graphml", new GraphExport(), new WriterOptions()).WriteTo(settings.GraphMl);
        }

        return summary;
    }

    // Standard input cannot be read a second time.
    private IEnumerable<string> Origins() => settings.Paths.Where(p => p != "-").Select(Path.GetFullPath);
}
