using System.Globalization;
using System.Xml;
using KnowledgeGraph.Graph.Layout;

namespace KnowledgeGraph.Export.Svg;

/// <summary>Writes shapes and texts. Arrow heads are shapes of their own: markers are drawn differently from program to program.</summary>
internal sealed class SvgDocument
{
    private const string Style = """
        text { font-family: Helvetica, Arial, "Liberation Sans", "DejaVu Sans", sans-serif; fill: #222222 }
        .heading { font-weight: bold }
        .name, .relation { paint-order: stroke; stroke: #ffffff; stroke-width: 3.5px; stroke-linejoin: round }
        .note { fill: #666666 }
        """;

    private readonly XmlWriter _xml;
    private readonly TextCleaner _text;

    public SvgDocument(XmlWriter xml, TextCleaner text)
    {
        _xml = xml;
        _text = text;
    }

    public void Begin(Frame frame, string title, Picture picture)
    {
        _xml.WriteStartElement("svg", "http://www.w3.org/2000/svg");
        Attributes(("width", Number(frame.Width)), ("height", Number(frame.Height)), ("viewBox", $"0 0 {Number(frame.Width)} {Number(frame.Height)}"), ("role", "img"));
        _xml.WriteElementString("title", _text.Clean(title));
        _xml.WriteElementString("desc", $"{picture.Nodes.Length} actors and what they do to each other, as {picture.Edges.Length} lines.");
        _xml.WriteElementString("style", Style);
        Element("rect", ("width", "100%"), ("height", "100%"), ("fill", "#ffffff"));
        _xml.WriteEndElement();
    }

    public void End() => _xml.WriteEndElement();

    public void Edge(EdgeCurve curve, Picture picture)
    {
        var (edge, style) = (curve.Edge, FamilyStyle.Of(curve.Edge.Family));
        Element("g", ("stroke", style.Color), ("fill", style.Color), ("opacity", "0.82"));
        _xml.WriteElementString("title", _text.Clean(string.Join("\n", edge.Relations)));
        var (from, to) = (Shortened(curve, edge.ToA, atB: false), Shortened(curve, edge.ToB, atB: true));
        Element("path", ("d", $"M{At(from)} Q{At(curve.Bend)} {At(to)}"), ("fill", "none"), ("stroke-width", Number(curve.Width)), ("stroke-dasharray", Dash(style, curve.Width)));
        _xml.WriteEndElement();
        Head(curve, edge.ToB, atB: true);
        Head(curve, edge.ToA, atB: false);
        _xml.WriteEndElement();
    }

    public void Node(PictureNode node, Point place)
    {
        Element("circle", ("cx", Number(place.X)), ("cy", Number(place.Y)), ("r", Number(node.Radius)), ("fill", node.Color), ("stroke", "#ffffff"), ("stroke-width", "1.5"));
        _xml.WriteElementString("title", _text.Clean($"{node.Name} ({node.Kind})"));
        _xml.WriteEndElement();
    }

    public void Circle(Point place, double radius, string color)
    {
        Element("circle", ("cx", Number(place.X)), ("cy", Number(place.Y)), ("r", Number(radius)), ("fill", color));
        _xml.WriteEndElement();
    }

    public void Line(Point from, Point to, FamilyStyle style)
    {
        Element("path", ("d", $"M{At(from)} L{At(to)}"), ("stroke", style.Color), ("stroke-width", "2.5"), ("stroke-dasharray", Dash(style, 2.5)));
        _xml.WriteEndElement();
    }

    public void Rule(double from, double to, double y)
    {
        Element("path", ("d", $"M{At(new Point(from, y))} L{At(new Point(to, y))}"), ("stroke", "#cccccc"), ("stroke-width", "1"));
        _xml.WriteEndElement();
    }

    public void Text(Label label, string style)
    {
        Element("text", ("class", style), ("x", Number(label.X)), ("y", Number(label.Y)), ("font-size", Number(label.FontSize)));
        if (label.Color is { } color)
        {
            // A style beats the style sheet, an attribute does not.
            _xml.WriteAttributeString("style", $"fill: {color}");
        }

        _xml.WriteString(_text.Clean(label.Text));
        _xml.WriteEndElement();
    }

    private void Head(EdgeCurve curve, bool hasHead, bool atB)
    {
        if (hasHead)
        {
            var (tip, left, right) = curve.Head(atB);
            Element("path", ("d", $"M{At(tip)} L{At(left)} L{At(right)} Z"), ("stroke", "none"));
            _xml.WriteEndElement();
        }
    }

    // The line stops inside the head, so that its blunt end does not show beside the tip.
    private static Point Shortened(EdgeCurve curve, bool hasHead, bool atB)
    {
        var (tip, left, right) = curve.Head(atB);
        return hasHead ? new Point((tip.X + left.X + right.X) / 3, (tip.Y + left.Y + right.Y) / 3) : tip;
    }

    private static string? Dash(FamilyStyle style, double width) => style.Dash.Length == 0
        ? null
        : string.Join(' ', style.Dash.Split(' ').Select(d => Number(double.Parse(d, CultureInfo.InvariantCulture) * (0.6 + (0.25 * width)))));

    private static string At(Point p) => $"{Number(p.X)} {Number(p.Y)}";

    private static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    private void Element(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _xml.WriteStartElement(name);
        Attributes(attributes);
    }

    private void Attributes(params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteAttributeString(name, value);
            }
        }
    }
}
