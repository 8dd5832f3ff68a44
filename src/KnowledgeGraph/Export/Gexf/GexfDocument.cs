using System.Collections.Immutable;
using System.Globalization;
using System.Xml;

namespace KnowledgeGraph.Export.Gexf;

/// <summary>Writes attributes, nodes and edges, each on a line of its own.</summary>
internal sealed class GexfDocument
{
    private const string Namespace = "http://gexf.net/1.3";
    private const string Viz = "http://gexf.net/1.3/viz";

    private readonly XmlWriter _xml;
    private readonly ImmutableArray<Column<ExportNode>> _nodeColumns;
    private readonly ImmutableArray<Column<ExportEdge>> _edgeColumns;
    private readonly TextCleaner _text = new();

    public GexfDocument(XmlWriter xml, ImmutableArray<Column<ExportNode>> nodeColumns, ImmutableArray<Column<ExportEdge>> edgeColumns)
    {
        _xml = xml;
        _nodeColumns = nodeColumns;
        _edgeColumns = edgeColumns;
    }

    /// <summary>Number of values changed because XML cannot hold them.</summary>
    public long Repaired => _text.Repaired;

    /// <summary>Declares the attributes and opens the nodes.</summary>
    public void Begin()
    {
        _xml.WriteStartElement("gexf", Namespace);
        _xml.WriteAttributeString("xmlns", "viz", null, Viz);
        _xml.WriteAttributeString("version", "1.3");
        Element("graph", ("mode", "dynamic"), ("defaultedgetype", "directed"), ("timeformat", "date"), ("timerepresentation", "interval"));
        Attributes("node", _nodeColumns);
        Attributes("edge", _edgeColumns);
        Element("nodes");
    }

    /// <summary>Closes the nodes and opens the edges.</summary>
    public void BeginEdges()
    {
        Close();
        Element("edges");
    }

    /// <summary>Closes edges, graph and file.</summary>
    public void End()
    {
        Close();
        Close();
        Close();
    }

    public void Node(ExportNode node)
    {
        Element("node", ("id", _text.Clean(node.Entity.Id)), ("label", GephiText.OneLine(_text.Clean(node.Entity.Name))));
        Values(_nodeColumns, node);
        Color(node.Kind.Color);
        if (node.Measures is { } measures)
        {
            Visual("position", ("x", Number(measures.X)), ("y", Number(measures.Y)), ("z", "0"));
            Visual("size", ("value", Number(measures.Size)));
        }

        _xml.WriteEndElement();
    }

    public void Edge(ExportEdge edge)
    {
        var relationship = edge.Relationship;
        Element(
            "edge",
            ("id", relationship.Id),
            ("source", _text.Clean(relationship.Source)),
            ("target", _text.Clean(relationship.Target)),
            ("kind", edge.Type.Name),
            ("label", Names.Phrase(edge.Type.Name)),
            ("weight", Number(Math.Max(relationship.Weight, 0.0001))),
            ("start", Day(edge.Period?.First)),
            ("end", Day(edge.Period?.Last)));
        Values(_edgeColumns, edge);
        Color(FamilyStyle.Of(edge.Type.Family).Color);
        _xml.WriteEndElement();
    }

    private static string Number(double number) => Columns.Real(number)!;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Attributes<T>(string of, ImmutableArray<Column<T>> columns)
    {
        Element("attributes", ("class", of), ("mode", "static"));
        foreach (var column in columns)
        {
            Element("attribute", ("id", column.Name), ("title", column.Name), ("type", column.Type switch
            {
                ColumnType.Integer => "integer",
                ColumnType.Real => "double",
                _ => "string",
            }));
            _xml.WriteEndElement();
        }

        Close();
    }

    private void Values<T>(ImmutableArray<Column<T>> columns, T item)
    {
        _xml.WriteStartElement("attvalues");
        foreach (var column in columns)
        {
            if (column.Value(item) is { Length: > 0 } value)
            {
                _xml.WriteStartElement("attvalue");
                _xml.WriteAttributeString("for", column.Name);
                _xml.WriteAttributeString("value", column.Type == ColumnType.Text ? GephiText.Protect(_text.Clean(value)) : value);
                _xml.WriteEndElement();
            }
        }

        _xml.WriteEndElement();
    }

    private void Color(string hex)
    {
        string Part(int from) => Convert.ToInt32(hex.Substring(from, 2), 16).ToString(CultureInfo.InvariantCulture);
        Visual("color", ("r", Part(1)), ("g", Part(3)), ("b", Part(5)));
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteWhitespace("\n");
        _xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteAttributeString(attribute, value);
            }
        }
    }

    private void Visual(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Viz);
        foreach (var (attribute, value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }

        _xml.WriteEndElement();
    }

    private void Close()
    {
        _xml.WriteWhitespace("\n");
        _xml.WriteEndElement();
    }
}
