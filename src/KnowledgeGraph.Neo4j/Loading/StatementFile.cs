namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Reads the statements under <c>graph-schema/neo4j</c>, which are built into the program.</summary>
internal static class StatementFile
{
    /// <summary>The statements of a file without comments; each <c>{placeholder}</c> is replaced by a quoted name.</summary>
    /// <param name="name">File name without extension.</param>
    /// <param name="names">Placeholders and the labels, types or index names that replace them; a list is joined by colons.</param>
    public static IReadOnlyList<string> ReadAll(string name, params ReadOnlySpan<(string Placeholder, string[] Names)> names)
    {
        using var stream = typeof(StatementFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Select(l => l.TrimEnd('\r')).Where(l => !l.StartsWith("//", StringComparison.Ordinal));
        var text = string.Join('\n', lines).Trim();
        foreach (var (placeholder, replacements) in names)
        {
            text = text.Replace($"{{{placeholder}}}", string.Join(':', replacements.Select(Quote)), StringComparison.Ordinal);
        }

        return text.Split(";\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(s => s.TrimEnd(';')).ToList();
    }

    /// <summary>The only statement of a file.</summary>
    /// <inheritdoc cref="ReadAll" path="/param"/>
    public static string Read(string name, params ReadOnlySpan<(string Placeholder, string[] Names)> names) => ReadAll(name, names).Single();

    // The ontology reader lets only plain names through; quoting costs nothing and makes this class safe by itself.
    private static string Quote(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
