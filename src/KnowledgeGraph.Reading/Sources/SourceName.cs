using System.Text;

namespace KnowledgeGraph.Reading.Sources;

/// <summary>Makes document names that are safe to build a path from: they use <c>/</c> only and never lead outside a folder.</summary>
internal static class SourceName
{
    /// <summary>Path of a file relative to its root.</summary>
    public static string Of(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path);
        var parts = relative.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts.Where(p => p is not ("." or "..")).Select(Clean));
    }

    /// <summary>Name of a row: the file's name, <c>#</c> and the row's id, in which a slash or control character becomes <c>_</c>.</summary>
    public static string OfRow(string file, string id) => $"{file}#{Clean(id.Trim())}";

    private static string Clean(string part)
    {
        if (!part.AsSpan().ContainsAny('/', '\\') && !part.Any(char.IsControl))
        {
            return part;
        }

        var result = new StringBuilder(part.Length);
        foreach (var c in part)
        {
            result.Append(c is '/' or '\\' || char.IsControl(c) ? '_' : c);
        }

        return result.ToString();
    }
}
