namespace KnowledgeGraph.Cli.Settings;

/// <summary>The folder with ontology, lexicon and presets.</summary>
/// <param name="Path">An existing folder that holds <c>ontology.yaml</c>.</param>
internal sealed record SchemaFolder(string Path)
{
    private const string FolderName = "graph-schema";
    private const string OntologyName = "ontology.yaml";

    /// <summary>The ontology file.</summary>
    public string Ontology => System.IO.Path.Combine(Path, OntologyName);

    /// <summary>The folder with the lexicon's CSV files.</summary>
    public string Lexicon => System.IO.Path.Combine(Path, "lexicon");

    /// <summary>The folder with one Cypher file a preset.</summary>
    public string Presets => System.IO.Path.Combine(Path, "presets");

    /// <summary>
    /// The folder given; without one, <c>graph-schema</c> in the current folder or above, else in kg's own folder or above (a checkout, or beside a published kg).
    /// </summary>
    /// <exception cref="ConfigurationException">There is none.</exception>
    public static SchemaFolder Find(string? given)
    {
        if (given is not null)
        {
            return Holds(given) ? new SchemaFolder(given) : throw new ConfigurationException($"no {OntologyName} there; name a graph-schema folder", $"--schema {given}");
        }

        return Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
            ?? throw new ConfigurationException($"no {FolderName} folder here or above; --schema DIR says where it lies");
    }

    private static SchemaFolder? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = System.IO.Path.Combine(folder.FullName, FolderName);
            if (Holds(candidate))
            {
                return new SchemaFolder(candidate);
            }
        }

        return null;
    }

    private static bool Holds(string folder) => File.Exists(System.IO.Path.Combine(folder, OntologyName));
}
