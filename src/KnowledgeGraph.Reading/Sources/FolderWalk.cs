using System.IO.Enumeration;

namespace KnowledgeGraph.Reading.Sources;

/// <summary>
/// Every file below a folder. Hidden files and folders are passed over. A link to a folder is not followed, so a loop of links ends;
/// like a folder that may not be opened it comes as an entry with a fault.
/// </summary>
internal static class FolderWalk
{
    /// <summary>Files in no particular order.</summary>
    /// <param name="root">Full path of the folder.</param>
    /// <param name="deep">Whether subfolders are read too.</param>
    public static IEnumerable<(string Path, string? Fault)> Files(string root, bool deep = true)
    {
        var pending = new Stack<string>([root]);
        while (pending.TryPop(out var folder))
        {
            var (entries, fault) = List(folder);
            if (fault is not null)
            {
                yield return (folder, fault);
            }

            foreach (var entry in entries)
            {
                if (!entry.IsFolder)
                {
                    yield return (entry.Path, null);
                }
                else if (deep && entry.IsLink)
                {
                    yield return (entry.Path, "a link to a folder is not followed; name the folder itself to read it");
                }
                else if (deep)
                {
                    pending.Push(entry.Path);
                }
            }
        }
    }

    private static (IReadOnlyList<Entry> Entries, string? Fault) List(string folder)
    {
        try
        {
            var visible = new FileSystemEnumerable<Entry>(folder, ToEntry, new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden });
            return ([.. visible], null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], $"cannot open the folder: {e.Message}");
        }
    }

    private static Entry ToEntry(ref FileSystemEntry entry) =>
        new(entry.ToFullPath(), entry.IsDirectory, (entry.Attributes & FileAttributes.ReparsePoint) != 0);

    private readonly record struct Entry(string Path, bool IsFolder, bool IsLink);
}
