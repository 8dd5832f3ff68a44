using System.Collections;

namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A list that is equal to another with equal items, as parts of records need it.</summary>
internal sealed class Sequence<T>(params IReadOnlyList<T> items) : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    public bool Equals(Sequence<T>? other) => other is not null && this.SequenceEqual(other);

    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    public override int GetHashCode() => items.Aggregate(items.Count, HashCode.Combine);

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
