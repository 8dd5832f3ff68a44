using System.Text.Json;
using KnowledgeGraph.Language.Decoding;
using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Inference;

/// <summary>The classes behind the network's numbers.</summary>
internal sealed class ModelLabels
{
    private const int Format = 1;

    private ModelLabels(JsonElement labels)
    {
        Upos = [.. Names(labels, "upos").Select(Enum.Parse<PartOfSpeech>)];
        Xpos = Names(labels, "xpos");
        Features = Names(labels, "feats");
        LemmaScripts = [.. Names(labels, "lemma").Select(LemmaScript.Parse)];
        Entities = [.. Names(labels, "ner").Select(EntityLabel.Parse)];
        Relations = Names(labels, "deprel");
    }

    /// <summary>Universal parts of speech.</summary>
    public PartOfSpeech[] Upos { get; }

    /// <summary>Penn Treebank tags.</summary>
    public string[] Xpos { get; }

    /// <summary>Morphological features as CoNLL-U writes them.</summary>
    public string[] Features { get; }

    /// <summary>How a lemma is made from its form.</summary>
    public LemmaScript[] LemmaScripts { get; }

    /// <summary>Named-entity classes.</summary>
    public EntityLabel[] Entities { get; }

    /// <summary>Dependency relations with subtypes.</summary>
    public string[] Relations { get; }

    /// <summary>Reads the classes of a model.</summary>
    /// <exception cref="ConfigurationException">The file is damaged or of another format.</exception>
    public static ModelLabels Read(string path)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var format = json.RootElement.GetProperty("format").GetInt32();
            return format == Format
                ? new ModelLabels(json.RootElement.GetProperty("labels"))
                : throw new ConfigurationException($"the model has format {format}, this program reads format {Format}; take a matching model", path);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw new ConfigurationException($"damaged ({e.Message.ReplaceLineEndings(" ")}); restore the model's folder from the distribution", path, e);
        }
    }

    private static string[] Names(JsonElement labels, string output) =>
        [.. labels.GetProperty(output).EnumerateArray().Select(label => label.GetString() ?? throw new FormatException($"{output} has a null"))];
}
