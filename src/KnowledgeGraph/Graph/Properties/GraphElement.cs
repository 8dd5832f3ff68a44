using System.Collections.Immutable;

namespace KnowledgeGraph.Graph.Properties;

/// <summary>A node or relationship as a property graph holds it.</summary>
/// <param name="Labels">A node's labels, class before kind; a relationship's one type.</param>
/// <param name="Properties">
/// In a fixed order; a value is a <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <c>string[]</c>.
/// What is unknown or an empty list has no entry: the import format of neo4j-admin cannot tell those apart.
/// </param>
public sealed record GraphElement(ImmutableArray<string> Labels, ImmutableArray<KeyValuePair<string, object>> Properties)
{
    /// <summary>The first label, or the type: what an element is filed under.</summary>
    public string Label => Labels[0];
}
