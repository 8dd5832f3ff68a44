namespace KnowledgeGraph.Reading.Sources;

/// <summary>
/// Gives every file a name of its own. Files of different folders whose relative names are equal get the name of their folder in front,
/// and the folder's parents too where that is not enough; the result does not depend on the order of the paths given.
/// </summary>
internal static class UniqueNames
{
    /// <summary>The files, each once and each under a unique name, in ordinal order of their names.</summary>
    public static IReadOnlyList<SourceFile> Give(IEnumerable<SourceFile> files)
    {
        var distinct = files
            .GroupBy(f => f.Path ?? "", StringComparer.Ordinal)
            .Select(g => g.OrderBy(f => f.Name, StringComparer.Ordinal).First() with { IsNamed = g.Any(f => f.IsNamed) })
            .ToList();
        for (var depth = 1; Clashing(distinct) is { Count: > 0 } clashing; depth++)
        {
            distinct = [.. distinct.Select(f => clashing.Contains(f.Name) ? f with { Name = Prefixed(f, depth) } : f)];
        }

        return [.. distinct.OrderBy(f => f.Name, StringComparer.Ordinal)];
    }

    private static HashSet<string> Clashing(IEnumerable<SourceFile> files) =>
        files.GroupBy(f => f.Name, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);

    private static string Prefixed(SourceFile file, int depth)
    {
        var parents = file.Root.Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        return depth > parents.Length ? $"_/{file.Name}" : $"{SourceName.Of("/", "/" + parents[^depth])}/{file.Name}";
    }
}
