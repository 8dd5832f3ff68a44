using System.Collections.Immutable;
using System.Globalization;
using static KnowledgeGraph.Export.ColumnType;

namespace KnowledgeGraph.Export;

/// <summary>The attributes of nodes and edges that GraphML and GEXF both carry, beside label, colour, place, size and weight.</summary>
internal static class Columns
{
    /// <summary>What stands between the items of a list.</summary>
    public const string ListSeparator = " | ";

    /// <summary>Attributes of entities; those that are measures are missing where the graph has not been measured.</summary>
    public static ImmutableArray<Column<ExportNode>> OfNodes { get; } =
    [
        new("kind", Text, n => n.Kind.Name),
        new("class", Text, n => n.Kind.Class),
        new("aliases", Text, n => n.Entity.Aliases.Length == 0 ? null : string.Join(ListSeparator, n.Entity.Aliases)),
        new("mentions", Integer, n => Whole(n.Node.Mentions)),
        new("documents", Integer, n => Whole(n.Node.Documents)),
        new("degree", Integer, n => Whole(n.Measures?.Degree)),
        new("weighted_degree", ColumnType.Real, n => Real(n.Measures?.WeightedDegree)),
        new("pagerank", ColumnType.Real, n => Real(n.Measures?.PageRank)),
        new("betweenness", ColumnType.Real, n => Real(n.Measures?.Betweenness)),
        new("community", Integer, n => Whole(n.Measures?.Community)),
    ];

    /// <summary>
    /// Attributes of relationships. The relation is in lower case: Gephi reads the letters INF inside a text as infinity,
    /// which would make InfinityLUENCES of INFLUENCES.
    /// </summary>
    public static ImmutableArray<Column<ExportEdge>> OfEdges(Citations citations) =>
    [
        new("relation", Text, e => Names.Lower(e.Type.Name)),
        new("family", Text, e => e.Type.Family),
        new("sign", Integer, e => Whole(e.Relationship.Sign)),
        new("signed_weight", ColumnType.Real, e => Real(e.Relationship.SignedWeight)),
        new("claims", Integer, e => Whole(e.Relationship.Claims)),
        new("documents", Integer, e => Whole(e.Relationship.Documents)),
        new("affirmed", Integer, e => Whole(e.Relationship.Affirmed)),
        new("negated", Integer, e => Whole(e.Relationship.Negated)),
        new("asserted", Integer, e => Whole(e.Relationship.Asserted)),
        new("possible", Integer, e => Whole(e.Relationship.Possible)),
        new("proposed", Integer, e => Whole(e.Relationship.Proposed)),
        new("confidence", ColumnType.Real, e => Real(e.Relationship.Confidence)),
        new("first", Text, e => e.Relationship.First),
        new("last", Text, e => e.Relationship.Last),
        new("quote", Text, e => e.Example?.Evidence.Quote),
        new("said_by", Text, e => e.Example is { } claim ? citations.SaidBy(claim) : null),
        new("stated_in", Text, e => e.Example is { } claim ? citations.StatedIn(claim) : null),
    ];

    /// <summary>A number with as many decimals as it takes to read it back, always with a decimal point.</summary>
    public static string? Real(double? number)
    {
        var text = number?.ToString("R", CultureInfo.InvariantCulture);
        return text is null || text.AsSpan().IndexOfAny('.', 'E', 'N') >= 0 ? text : text + ".0";
    }

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
