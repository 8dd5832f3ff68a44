using System.Collections.Immutable;
using System.Xml;

namespace KnowledgeGraph.Export.GraphMl;

/// <summary>Writes keys, nodes and edges, each on a line of its own.</summary>
internal sealed class GraphMlDocument
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private readonly XmlWriter _xml;
    private readonly bool _strict;
    private readonly ImmutableArray<Column<ExportNode>> _nodeColumns;
    private readonly ImmutableArray<Column<ExportEdge>> _edgeColumns;
    private readonly XmlText _text = new();

    public GraphMlDocument(XmlWriter xml, bool strict, ImmutableArray<Column<ExportNode>> nodeColumns, ImmutableArray<Column<ExportEdge>> edgeColumns)
    {
        _xml = xml;
        _strict = strict;
        _nodeColumns = nodeColumns;
        _edgeColumns = edgeColumns;
    }

    /// <summary>Number of values changed because XML cannot hold them.</summary>
    public long Repaired => _text.Repaired;

    /// <summary>Declares the attributes and opens the graph.</summary>
    public void Begin()
    {
        _xml.WriteStartElement("graphml", Namespace);
        Keys("node", "n_", _nodeColumns);
        Keys("edge", "e_", _edgeColumns);
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
        Data("n_", _nodeColumns, node);
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

        Data("e_", _edgeColumns, edge);
        _xml.WriteEndElement();
    }

    private void Keys<T>(string of, string prefix, ImmutableArray<Column<T>> columns)
    {
        foreach (var column in columns)
        {
            Line();
            _xml.WriteStartElement("key");
            _xml.WriteAttributeString("id", prefix + column.Name);
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

    private void Data<T>(string prefix, ImmutableArray<Column<T>> columns, T item)
    {
        foreach (var column in columns)
        {
            var value = column.Value(item);
            if (string.IsNullOrEmpty(value))
            {
                continue;
            }

            _xml.WriteStartElement("data");
            _xml.WriteStartAttribute("key");
            _xml.WriteString(prefix);
            _xml.WriteString(column.Name);
            _xml.WriteEndAttribute();
            _xml.WriteString(column.Type == ColumnType.Text ? Text(column.Name, value) : value);
            _xml.WriteEndElement();
        }
    }

    private string Text(string column, string value)
    {
        var clean = _text.Clean(value);
        return _strict ? clean : column == GraphMlColumns.Label ? GephiText.OneLine(clean) : GephiText.Protect(clean);
    }
}
