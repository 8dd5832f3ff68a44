using System.IO.Compression;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Neo4j.Browser;

/// <summary>
/// The presets as a zip file that the Neo4j Browser takes in when it is dropped on its favourites: one favourite for each file, one folder for each
/// folder. The same presets give the same bytes.
/// </summary>
public static class BrowserPackage
{
    // The first moment that a zip file can express: a time of its own would make two equal packages differ.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package; the stream stays open.</summary>
    public static void Write(Stream output, IReadOnlyList<Preset> presets)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        for (var number = 0; number < presets.Count; number++)
        {
            var preset = presets[number];
            var entry = zip.CreateEntry($"kg {preset.Folder}/{number + 1:00}-{preset.Name}.cypher");
            entry.LastWriteTime = NoTime;
            using var writer = new StreamWriter(entry.Open()) { NewLine = "\n" };
            writer.Write(preset.Text);
        }
    }
}
