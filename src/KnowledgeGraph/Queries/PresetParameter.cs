namespace KnowledgeGraph.Queries;

/// <summary>A parameter that a preset declares.</summary>
/// <param name="Name">As in the query, without <c>$</c>.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Default">Its value when none is given: what <see cref="ParameterType.Parse"/> gives.</param>
/// <param name="Description">For people.</param>
public sealed record PresetParameter(string Name, ParameterType Type, object Default, string Description);
