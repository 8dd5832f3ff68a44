using System.Collections.Immutable;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>The attributes of a GraphML file: those of all formats, and before them those that Gephi draws with, under the names it looks for.</summary>
internal static class GraphMlColumns
{
    /// <summary>The attribute that Gephi shows as a name: its text goes into no column and needs no protection from column parsing.</summary>
    public const string Label = "label";

    public static ImmutableArray<Column<ExportNode>> OfNodes { get; } =
    [
        new(Label, ColumnType.Text, n => n.Entity.Name),
        new("color", ColumnType.Text, n => n.Kind.Color),
        new("x", ColumnType.Real, n => Columns.Real(n.Measures?.X)),
        new("y", ColumnType.Real, n => Columns.Real(n.Measures?.Y)),
        new("size", ColumnType.Real, n => Columns.Real(n.Measures?.Size)),
        .. Columns.OfNodes,
    ];

    public static ImmutableArray<Column<ExportEdge>> OfEdges(Citations citations) =>
    [
        new(Label, ColumnType.Text, e => Names.Phrase(e.Type.Name)),
        new("weight", ColumnType.Real, e => Columns.Real(Math.Max(e.Relationship.Weight, 0.0001))),
        new("color", ColumnType.Text, e => FamilyStyle.Of(e.Type.Family).Color),
        .. Columns.OfEdges(citations),
    ];
}
