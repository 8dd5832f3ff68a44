namespace KnowledgeGraph.Reading.Sources;

/// <summary>Turns the paths a user gives into the files they stand for.</summary>
internal static class SourceFinder
{
    private const string StandardInput = "-";

    /// <summary>Every file once, under a unique name, in ordinal order of the names.</summary>
    /// <exception cref="InputException">A path does not exist or a glob matches nothing.</exception>
    public static IReadOnlyList<SourceFile> Find(IReadOnlyList<string> paths) => UniqueNames.Give(paths.SelectMany(Resolve).ToList());

    private static IEnumerable<SourceFile> Resolve(string path)
    {
        if (path == StandardInput)
        {
            return [new SourceFile("stdin", null, "", IsNamed: true)];
        }

        if (path.Length == 0 || path.Contains('\0'))
        {
            throw new InputException("a path is empty or damaged; give files, folders, globs or - for standard input");
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            var root = Path.TrimEndingDirectorySeparator(full);
            return FolderWalk.Files(root).Select(f => InFolder(root, f.Path, f.Fault));
        }

        if (File.Exists(full))
        {
            var root = Path.GetDirectoryName(full)!;
            return [new SourceFile(SourceName.Of(root, full), full, root, IsNamed: true)];
        }

        return GlobPattern.HasWildcard(path)
            ? Matching(path)
            : throw new InputException("there is no such file or folder; check the path", path);
    }

    private static List<SourceFile> Matching(string path)
    {
        var glob = GlobPattern.Of(path);
        var files = Directory.Exists(glob.Root) ? FolderWalk.Files(glob.Root, glob.IsDeep) : [];
        var matching = files.Select(f => InFolder(glob.Root, f.Path, f.Fault)).Where(f => glob.Matches(f.Name)).ToList();
        return matching.Count > 0
            ? matching
            : throw new InputException("no file matches this pattern; quote it if the shell changed it, and use ** for folders within folders", path);
    }

    private static SourceFile InFolder(string root, string path, string? fault) =>
        new(SourceName.Of(root, path) is { Length: > 0 } name ? name : Path.GetFileName(root), path, root, IsNamed: false, fault);
}
