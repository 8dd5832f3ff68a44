using KnowledgeGraph.Graph.Layout;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.Svg;

/// <summary>Says what colours, dashes, arrows and sizes mean: nodes, edges, then notes; only what the picture shows.</summary>
internal sealed class Legend
{
    private const double FontSize = 13;
    private const double LineHeight = 26;
    private const string Note = "A larger circle has heavier relations; a thicker line has more and surer claims; an arrow points from source to target.";

    private static readonly (string Family, string Meaning)[] Families =
    [
        ("cooperation", "cooperation"), ("conflict", "conflict"), ("structure", "dependence, membership, influence"), ("ideas", "ideas"),
    ];

    private readonly int _apart;
    private readonly List<KindDefinition> _kinds;
    private readonly List<(string Family, string Meaning)> _families;

    public Legend(Picture picture, Ontology ontology)
    {
        _apart = picture.Apart;
        _kinds = [.. ontology.Kinds.Where(k => picture.Nodes.Any(n => n.Kind == k.Name))];
        _families = [.. Families.Where(f => picture.Edges.Any(e => e.Family == f.Family))];
    }

    /// <summary>In pixels.</summary>
    public const double Height = (3 * LineHeight) + 18;

    public void Write(SvgDocument document, Frame frame)
    {
        document.Rule(Frame.Margin, frame.Width - Frame.Margin, frame.Bottom + 16);
        var (x, y) = (Frame.Margin, frame.Bottom + 16 + LineHeight);
        foreach (var kind in _kinds)
        {
            document.Circle(new Point(x + 7, y - 4.5), 6.5, kind.Color);
            x = Text(document, kind.Name, x + 20, y);
        }

        (x, y) = (Frame.Margin, y + LineHeight);
        foreach (var (family, meaning) in _families)
        {
            document.Line(new Point(x, y - 4.5), new Point(x + 44, y - 4.5), FamilyStyle.Of(family));
            x = Text(document, meaning, x + 52, y);
        }

        var apart = _apart == 0 ? "" : $" Not shown: {_apart} actors related only to each other.";
        document.Text(new Label(Note + apart, Frame.Margin, y + LineHeight, FontSize), "note");
    }

    private static double Text(SvgDocument document, string text, double x, double y)
    {
        document.Text(new Label(text, x, y, FontSize), "legend");
        return x + TextWidth.Of(text, FontSize) + 26;
    }
}
