using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>The presets of a folder: <c>NN-folder/NN-name.cypher</c>, read in the order of their paths.</summary>
public sealed class PresetLibrary
{
    private PresetLibrary(ImmutableArray<Preset> presets) => Presets = presets;

    /// <summary>In the order of their folders and files.</summary>
    public ImmutableArray<Preset> Presets { get; }

    /// <summary>Reads every file of a folder.</summary>
    /// <param name="folder">E.g. <c>graph-schema/presets</c>.</param>
    /// <exception cref="ConfigurationException">The folder is missing, or a file breaks the format; the message gives file and line.</exception>
    public static PresetLibrary Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new ConfigurationException("there is no such folder; --schema DIR says where graph-schema lies", folder);
        }

        var files = Directory.EnumerateFiles(folder, "*.cypher", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var presets = files.Select(f => PresetReader.Read(f, File.ReadAllText(f))).ToImmutableArray();
        return presets.GroupBy(p => p.Name).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new ConfigurationException($"two presets have the name {twice.Key}", folder)
            : new PresetLibrary(presets);
    }

    /// <summary>The preset of a name.</summary>
    /// <exception cref="InputException">There is none; the message lists names near to it.</exception>
    public Preset Find(string name)
    {
        var near = NearNames.Of(name, Presets.Select(p => p.Name));
        return Presets.FirstOrDefault(p => p.Name == name) ?? throw new InputException(
            $"there is no preset '{name}'; {(near.Count > 0 ? $"did you mean {string.Join(", ", near)}?" : "'kg presets' lists them")}");
    }
}
