using System.Globalization;

namespace KnowledgeGraph.Queries;

/// <summary>What a parameter of a preset takes.</summary>
public sealed class ParameterType
{
    private readonly Func<string, object?> _parse;

    private ParameterType(string name, string description, Func<string, object?> parse)
    {
        Name = name;
        Description = description;
        _parse = parse;
    }

    /// <summary>All types.</summary>
    public static IReadOnlyList<ParameterType> All { get; } =
    [
        new("string", "a text", text => text),
        new("integer", "a whole number", text => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) ? n : null),
        new("float", "a number", text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var d) && double.IsFinite(d) ? d : null),
        new("boolean", "true or false", text => bool.TryParse(text, out var b) ? b : null),
        new("list", "texts with commas between them", text => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    ];

    /// <summary>As the header of a preset writes it.</summary>
    public string Name { get; }

    /// <summary>For messages.</summary>
    public string Description { get; }

    /// <summary>True where a literal of Cypher stands in quotes.</summary>
    public bool IsQuoted => Name is "string" or "list";

    /// <summary>The type of a name, or null.</summary>
    public static ParameterType? Find(string name) => All.FirstOrDefault(t => t.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The value that a text stands for (<see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <c>string[]</c>), or null.</summary>
    public object? Parse(string text) => _parse(text);
}
