using System.Collections.Immutable;

namespace KnowledgeGraph.Queries;

/// <summary>A named question to the graph: one Cypher statement with declared parameters.</summary>
/// <param name="Name">E.g. <c>who-balances-whom</c>: the file's name without its number.</param>
/// <param name="Folder">E.g. <c>conflict</c>: the folder's name without its number.</param>
/// <param name="Title">E.g. <c>Who balances whom</c>.</param>
/// <param name="Description">What it shows, in one or more sentences.</param>
/// <param name="Parameters">In the order of the file.</param>
/// <param name="Text">The file as it is: runs as it stands, with the defaults.</param>
/// <param name="Statement">The same with <c>$name</c> in place of each default: for an engine that is given parameters.</param>
public sealed record Preset(
    string Name,
    string Folder,
    string Title,
    string Description,
    ImmutableArray<PresetParameter> Parameters,
    string Text,
    string Statement)
{
    /// <summary>Values for all parameters of <see cref="Statement"/>: those given, and the defaults of the others.</summary>
    /// <param name="given">By name, as the user typed them.</param>
    /// <exception cref="InputException">A name is not declared, or a value is not of its type.</exception>
    public IReadOnlyDictionary<string, object?> Bind(IReadOnlyDictionary<string, string> given)
    {
        var names = Parameters.Select(p => p.Name).ToList();
        if (given.Keys.Order(StringComparer.Ordinal).FirstOrDefault(k => !names.Contains(k)) is { } unknown)
        {
            throw new InputException(
                names.Count == 0 ? $"it has no parameters, so no '{unknown}'" : $"it has no parameter '{unknown}'; it has {string.Join(", ", names)}", Name);
        }

        return Parameters.ToDictionary(p => p.Name, p => (object?)(given.TryGetValue(p.Name, out var text) ? Parse(p, text) : p.Default));
    }

    private object Parse(PresetParameter parameter, string text) => parameter.Type.Parse(text)
        ?? throw new InputException($"the parameter {parameter.Name} takes {parameter.Type.Description}, not '{text}'", Name);
}
