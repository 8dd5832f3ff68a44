using System.Security.Cryptography;

namespace KnowledgeGraph.Language.Inference;

/// <summary>The files of a model in their folder.</summary>
internal sealed class ModelFiles
{
    private const string Restore = "restore the folder from the distribution";

    /// <summary>Finds the files of a model.</summary>
    /// <exception cref="ConfigurationException">One is missing or empty.</exception>
    public ModelFiles(string folder)
    {
        Network = Existing(folder, "english.onnx");
        Labels = Existing(folder, "english.json");
        Vocabulary = Existing(folder, "vocab.txt");
        Lemmas = Existing(folder, "lemmas.tsv");
        Checksums = Existing(folder, "SHA256SUMS");
    }

    /// <summary>The network in ONNX format.</summary>
    public string Network { get; }

    /// <summary>The classes behind the network's numbers, as JSON.</summary>
    public string Labels { get; }

    /// <summary>The word pieces, one a line.</summary>
    public string Vocabulary { get; }

    /// <summary>Lemmas that no rule gives: form, tag and lemma on each line.</summary>
    public string Lemmas { get; }

    /// <summary>SHA-256 of each file, as <c>sha256sum</c> writes them.</summary>
    public string Checksums { get; }

    /// <summary>Compares every file with its checksum (15 ms).</summary>
    /// <returns>A hexadecimal checksum of all of them: another model has another.</returns>
    /// <exception cref="ConfigurationException">A file is not what its checksum says.</exception>
    public string Verify()
    {
        var expected = File.ReadLines(Checksums).Select(line => line.Split("  ")).Where(parts => parts.Length == 2).ToLookup(parts => parts[1], parts => parts[0]);
        foreach (var path in new[] { Network, Labels, Vocabulary, Lemmas })
        {
            using var stream = File.OpenRead(path);
            var actual = Convert.ToHexStringLower(SHA256.HashData(stream));
            if (!expected[Path.GetFileName(path)].Contains(actual))
            {
                throw new ConfigurationException($"damaged file of the language model: its SHA-256 is not the one in {Path.GetFileName(Checksums)}; {Restore}", path);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Checksums)));
    }

    private static string Existing(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        var file = new FileInfo(path);
        return file is { Exists: true, Length: > 0 }
            ? path
            : throw new ConfigurationException($"file of the language model is {(file.Exists ? "empty" : "missing")}; {Restore}", path);
    }
}
