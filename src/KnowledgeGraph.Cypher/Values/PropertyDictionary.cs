using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>The properties of a node or relationship, in the order in which they were given.</summary>
public sealed class PropertyDictionary : IReadOnlyDictionary<string, object?>
{
    private readonly object[] _values;

    internal PropertyDictionary(PropertyShape shape, object[] values)
    {
        Shape = shape;
        _values = values;
    }

    /// <inheritdoc/>
    public IEnumerable<string> Keys => Shape.Keys;

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _values;

    /// <inheritdoc/>
    public int Count => _values.Length;

    internal PropertyShape Shape { get; }

    /// <summary>A value; null where there is no such property, as in Cypher.</summary>
    public object? this[string key] => At(Shape.IndexOf(key));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => Shape.IndexOf(key) >= 0;

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        value = this[key];
        return value is not null;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            yield return new(Shape.Keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal object? At(int index) => index < 0 ? null : _values[index];
}
