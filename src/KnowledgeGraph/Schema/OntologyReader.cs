using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace KnowledgeGraph.Schema;

/// <summary>Reads and checks <c>ontology.yaml</c>. All faults are named at once, each with its line.</summary>
public sealed class OntologyReader
{
    private const string Any = "any";
    private static readonly string[] Classes = ["Actor", "Concept"];
    private static readonly string[] Families = ["conflict", "cooperation", "structure", "ideas"];

    private readonly string _file;
    private readonly List<string> _faults = [];

    private OntologyReader(string file) => _file = file;

    /// <summary>Reads the file.</summary>
    /// <exception cref="ConfigurationException">It is missing, is no YAML, or breaks the rules.</exception>
    public static Ontology ReadFile(string path)
    {
        try
        {
            return Read(File.ReadAllText(path), path);
        }
        catch (IOException e)
        {
            throw new ConfigurationException("cannot read the ontology; --schema DIR says where graph-schema lies", path, e);
        }
    }

    /// <summary>Reads the text of such a file.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="file">Name for messages.</param>
    /// <exception cref="ConfigurationException">It is no YAML or breaks the rules.</exception>
    public static Ontology Read(string yaml, string file)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            throw new ConfigurationException($"no valid YAML: {e.Message}", $"{file}:{e.Start.Line}", e);
        }

        return new OntologyReader(file).Read(stream);
    }

    private Ontology Read(YamlStream stream)
    {
        var root = stream.Documents.Count > 0 ? stream.Documents[0].RootNode as YamlMappingNode : null;
        var kinds = Entries(root, "kinds").Select(e => ReadKind(e.Name, e.Node)).ToImmutableArray();
        foreach (var missing in Model.Kinds.All.Except(kinds.Select(k => k.Name)))
        {
            _faults.Add($"{_file}: kinds: {missing} is missing");
        }

        var relations = Entries(root, "relations").Select(e => ReadRelation(e.Name, e.Node, kinds)).ToImmutableArray();
        var version = ReadVersion(root);
        return _faults.Count == 0
            ? new Ontology(version, kinds, relations)
            : throw new ConfigurationException(string.Join(Environment.NewLine, _faults));
    }

    private int ReadVersion(YamlMappingNode? root)
    {
        if (root is null || Child(root, "version") is not { } node)
        {
            _faults.Add($"{_file}: 'version' is missing");
            return 0;
        }

        if (!int.TryParse((node as YamlScalarNode)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            Fault(node, $"version is '{node}', not a whole number");
        }

        return version;
    }

    private KindDefinition ReadKind(string name, YamlMappingNode node) => new(
        name,
        OneOf(node, "class", Classes),
        Color(node),
        Scalar(node, "description") ?? "");

    private string Color(YamlMappingNode node)
    {
        var color = Scalar(node, "color") ?? "#888888";
        if (color.Length != 7 || color[0] != '#' || !color.Skip(1).All(char.IsAsciiHexDigit))
        {
            Fault(node, $"color is '{color}', not # and six hexadecimal digits");
        }

        return color;
    }

    private RelationType ReadRelation(string name, YamlMappingNode node, ImmutableArray<KindDefinition> kinds)
    {
        if (name.Any(c => !(char.IsAsciiLetterUpper(c) || c == '_')))
        {
            Fault(node, $"relation '{name}': upper-case letters and underscores only");
        }

        var sign = Scalar(node, "sign");
        if (sign is not ("1" or "0" or "-1"))
        {
            Fault(node, $"relation {name}: sign is '{sign}', not 1, 0 or -1");
        }

        var symmetric = Scalar(node, "symmetric");
        if (symmetric is not (null or "true" or "false"))
        {
            Fault(node, $"relation {name}: symmetric is '{symmetric}', not true or false");
        }

        return new RelationType(
            name,
            OneOf(node, "family", Families),
            int.TryParse(sign, out var value) ? value : 0,
            symmetric == "true",
            KindList(node, "source", kinds),
            KindList(node, "target", kinds),
            Scalar(node, "description") ?? "",
            Scalar(node, "plover"));
    }

    private ImmutableHashSet<string> KindList(YamlMappingNode node, string key, ImmutableArray<KindDefinition> kinds)
    {
        var result = ImmutableHashSet.CreateBuilder<string>();
        var names = Child(node, key) is YamlSequenceNode list ? list.OfType<YamlScalarNode>().Select(n => n.Value ?? "") : [];
        foreach (var name in names)
        {
            var matching = kinds.Where(k => name == Any || name == k.Name || name == k.Class).Select(k => k.Name).ToList();
            if (matching.Count == 0)
            {
                Fault(node, $"{key}: '{name}' is no kind, no class and not 'any'");
            }

            result.UnionWith(matching);
        }

        if (result.Count == 0)
        {
            Fault(node, $"{key} is empty: name kinds, Actor, Concept or any");
        }

        return result.ToImmutable();
    }

    private IEnumerable<(string Name, YamlMappingNode Node)> Entries(YamlMappingNode? root, string key)
    {
        if (root is null || Child(root, key) is not YamlMappingNode map)
        {
            _faults.Add($"{_file}: '{key}' is missing");
            yield break;
        }

        foreach (var (name, value) in map.Children)
        {
            if (value is YamlMappingNode node)
            {
                yield return (((YamlScalarNode)name).Value ?? "", node);
            }
            else
            {
                Fault(value, $"{key}: '{name}' needs a block of properties");
            }
        }
    }

    private string OneOf(YamlMappingNode node, string key, string[] allowed)
    {
        var value = Scalar(node, key);
        if (!allowed.Contains(value))
        {
            Fault(node, $"{key} is '{value}', not one of {string.Join(", ", allowed)}");
        }

        return value ?? "";
    }

    private static YamlNode? Child(YamlMappingNode node, string key) => 
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static string? Scalar(YamlMappingNode node, string key) => (Child(node, key) as YamlScalarNode)?.Value;

    private void Fault(YamlNode node, string message) => _faults.Add($"{_file}:{node.Start.Line}: {message}");
}
