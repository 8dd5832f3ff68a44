using System.Collections.Immutable;
using System.Xml;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Writes keys, nodes and edges, each on a line of its own.</summary>
internal sealed class GraphMlDocument
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly XmlWriter _xml;
    private readonly bool _strict;
    private readonly ImmutableArray<GraphMlColumn<ExportNode>> _nodeColumns;
    private readonly ImmutableArray<GraphMlColumn<ExportEdge>> _edgeColumns;
    private readonly TextCleaner _text = new();

    public GraphMlDocument(XmlWriter xml, bool strict, ImmutableArray<Column<ExportNode>> nodeColumns, ImmutableArray<Column<ExportEdge>> edgeColumns)
    {
        _xml = xml;
        _strict = strict;
        _nodeColumns = [.. nodeColumns.Select(c => new GraphMlColumn<ExportNode>($"n_{c.Name}", c))];
        _edgeColumns = [.. edgeColumns.Select(c => new GraphMlColumn<ExportEdge>($"e_{c.Name}", c))];
    }

    /// <summary>Number of values changed because XML cannot hold them.</summary>
    public long Repaired => _text.Repaired;

    /// <summary>Declares the attributes and opens the graph.</summary>
    public void Begin()
    {
        _xml.WriteStartElement("graphml", Namespace);
        Keys("node", _nodeColumns);
        Keys("edge", _edgeColumns);
        Line();
        _xml.WriteStartElement("graph");
        _xml.WriteAttributeString("id", "G");
        _xml.WriteAttributeString("edgedefault", "directed");
    }

    /// <summary>Closes the graph.</summary>
    public void End()
    {
        Line();
        _xml.WriteEndElement();
        Line();
        _xml.WriteEndElement();
        Line();
    }

    public void Node(ExportNode node)
    {
        Line();
        _xml.WriteStartElement("node");
        _xml.WriteAttributeString("id", _text.Clean(node.Entity.Id));
        Data(_nodeColumns, node);
        _xml.WriteEndElement();
    }

    public void Edge(ExportEdge edge)
    {
        Line();
        _xml.WriteStartElement("edge");
        _xml.WriteAttributeString("id", edge.Relationship.Id);
        _xml.WriteAttributeString("source", _text.Clean(edge.Relationship.Source));
        _xml.WriteAttributeString("target", _text.Clean(edge.Relationship.Target));
        if (!_strict)
        {
            _xml.WriteAttributeString("label", edge.Type.Name);
        }

        Data(_edgeColumns, edge);
        _xml.WriteEndElement();
    }

    private void Keys<T>(string of, ImmutableArray<GraphMlColumn<T>> columns)
    {
        foreach (var (key, column) in columns)
        {
            Line();
            _xml.WriteStartElement("key");
            _xml.WriteAttributeString("id", key);
            _xml.WriteAttributeString("for", of);
            _xml.WriteAttributeString("attr.name", column.Name);
            _xml.WriteAttributeString("attr.type", column.Type switch
            {
                ColumnType.Integer => "int",
                ColumnType.Real => "double",
                _ => "string",
            });
            _xml.WriteEndElement();
        }
    }

    private void Line() => _xml.WriteWhitespace("\n");

    // Tags are written as they are: the writer's own bookkeeping of twenty small elements for each edge would take most of the time.
    private void Data<T>(ImmutableArray<GraphMlColumn<T>> columns, T item)
    {
        foreach (var column in columns)
        {
            var value = column.Column.Value(item);
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            _xml.WriteRaw(column.OpenTag);
            _xml.WriteString(column.Column.Type == ColumnType.Text ? Text(column.Column.Name, value) : value);
            _xml.WriteRaw("</data>");
        }
    }

    private string Text(string column, string value)
    {
        var clean = _text.Clean(value);
        return _strict ? clean : column == GraphMlColumns.Label ? GephiText.OneLine(clean) : GephiText.Protect(clean);
    }
}
