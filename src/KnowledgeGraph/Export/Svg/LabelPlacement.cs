using KnowledgeGraph.Graph.Layout;

namespace KnowledgeGraph.Export.Svg;

/// <summary>
/// Finds places for labels: names beside their nodes, the heaviest first, never over another name or node and over as few lines as can be;
/// then relations on the heaviest edges where there is room left.
/// </summary>
internal sealed class LabelPlacement
{
    private const double RelationSize = 11.5;
    private const int RelationsShown = 22;
    private const int MaximumName = 40;

    private static readonly double[] AlongTheLine = [0.5, 0.42, 0.58, 0.35, 0.65];
    private static readonly double[] Gaps = [4, 9, 16];

    private readonly Frame _frame;
    private readonly Picture _picture;
    private readonly Point[] _places;
    private readonly List<EdgeCurve> _curves;
    private readonly List<Point> _inked;
    private readonly List<Box> _taken = [];

    public LabelPlacement(Frame frame, Picture picture, Point[] places, List<EdgeCurve> curves)
    {
        _frame = frame;
        _picture = picture;
        _places = places;
        _curves = curves;
        _inked = [.. curves.SelectMany(c => Enumerable.Range(0, 33).Select(i => c.At(i / 32.0)))];
        _taken.AddRange(picture.Nodes.Select((n, v) => Box.Around(places[v], n.Radius + 1)));
    }

    /// <summary>Names of nodes; one without any free place is left out.</summary>
    public List<Label> Names()
    {
        var labels = new List<Label>();
        for (var v = 0; v < _picture.Nodes.Length; v++)
        {
            var best = Candidates(v).Where(l => IsFree(l.Box)).Select((l, i) => (Label: l, Cost: Cost(l.Box) + (i * 0.4))).MinBy(c => c.Cost).Label;
            if (best is not null)
            {
                labels.Add(best);
                _taken.Add(best.Box.Grown(1));
            }
        }

        return labels;
    }

    /// <summary>Relations of the heaviest edges, where there is room; call it after <see cref="Names"/>.</summary>
    public List<Label> Relations()
    {
        var labels = new List<Label>();
        foreach (var curve in Enumerable.Reverse(_curves).Take(RelationsShown))
        {
            var width = TextWidth.Of(curve.Edge.Caption, RelationSize);
            var color = FamilyStyle.Of(curve.Edge.Family).Color;
            var label = AlongTheLine.Select(curve.At)
                .Select(p => new Label(curve.Edge.Caption, p.X - (width / 2), p.Y + (RelationSize * 0.3), RelationSize, color))
                .FirstOrDefault(l => IsFree(l.Box.Grown(1)));
            if (label is not null)
            {
                labels.Add(label);
                _taken.Add(label.Box.Grown(2));
            }
        }

        return labels;
    }

    private bool IsFree(Box box) => box.Left > 6 && box.Right < _frame.Width - 6 && box.Top > _frame.Top - 8 && box.Bottom < _frame.Bottom + 8
        && !_taken.Exists(t => t.Meets(box));

    private double Cost(Box box)
    {
        var wide = box.Grown(1.5);
        return _inked.Count(wide.Holds);
    }

    // Right, left, below, above, then the corners; then the same a little farther away.
    private IEnumerable<Label> Candidates(int v)
    {
        var (node, place) = (_picture.Nodes[v], _places[v]);
        var text = node.Name.Length <= MaximumName ? node.Name : node.Name[..(MaximumName - 1)].TrimEnd() + "…";
        var width = TextWidth.Of(text, node.FontSize);
        foreach (var gap in Gaps)
        {
            var out_ = node.Radius + gap;
            var corner = out_ * 0.75;
            var middle = place.Y + (node.FontSize * 0.27);
            var (below, above) = (place.Y + out_ + (node.FontSize * 0.78), place.Y - out_ - (node.FontSize * 0.24));
            foreach (var (x, y) in new[]
            {
                (place.X + out_, middle), (place.X - out_ - width, middle), (place.X - (width / 2), below), (place.X - (width / 2), above),
                (place.X + corner, place.Y + corner + (node.FontSize * 0.6)), (place.X + corner, place.Y - corner),
                (place.X - corner - width, place.Y + corner + (node.FontSize * 0.6)), (place.X - corner - width, place.Y - corner),
            })
            {
                yield return new Label(text, x, y, node.FontSize);
            }
        }
    }
}
