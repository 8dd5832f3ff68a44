using KnowledgeGraph.Graph.Layout;

namespace KnowledgeGraph.Export.Svg;

/// <summary>A picture's edge as it is drawn: a slightly bent line that ends where its nodes begin.</summary>
/// <param name="Edge">What it shows.</param>
/// <param name="Start">At A's rim.</param>
/// <param name="Bend">Control point of the quadratic curve.</param>
/// <param name="End">At B's rim.</param>
/// <param name="Width">Of the stroke, in pixels.</param>
internal sealed record EdgeCurve(PictureEdge Edge, Point Start, Point Bend, Point End, double Width)
{
    private const double HeadLength = 9;

    /// <summary>The curves of all edges; edges between the same two nodes bend to different sides.</summary>
    public static List<EdgeCurve> Of(Picture picture, Point[] places)
    {
        var greatest = picture.Edges.Select(e => e.Weight).DefaultIfEmpty(1).Max();
        var parallel = new Dictionary<(int A, int B), int>();
        var curves = new List<EdgeCurve>();
        foreach (var edge in picture.Edges)
        {
            var before = parallel.GetValueOrDefault((edge.A, edge.B));
            parallel[(edge.A, edge.B)] = before + 1;
            var bend = before switch { 0 => 0.07, 1 => -0.13, _ => 0.24 };
            var width = Math.Round(1.2 + (4 * Math.Sqrt(edge.Weight / greatest)), 1);
            curves.Add(Between(edge, picture, places, (bend, width)));
        }

        return curves;
    }

    /// <summary>The point at a fraction of the way.</summary>
    public Point At(double t) => On(Start, Bend, End, t);

    /// <summary>Tip and two corners of the head at B or at A.</summary>
    public (Point Tip, Point Left, Point Right) Head(bool atB)
    {
        var tip = atB ? End : Start;
        var (dx, dy) = (tip.X - Bend.X, tip.Y - Bend.Y);
        var length = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 1e-9);
        (dx, dy) = (dx / length, dy / length);
        var (back, side) = (HeadLength + Width, 2.5 + (Width * 0.9));
        var foot = new Point(tip.X - (dx * back), tip.Y - (dy * back));
        return (tip, new Point(foot.X - (dy * side), foot.Y + (dx * side)), new Point(foot.X + (dy * side), foot.Y - (dx * side)));
    }

    private static EdgeCurve Between(PictureEdge edge, Picture picture, Point[] places, (double Bend, double Width) style)
    {
        var (a, b) = (places[edge.A], places[edge.B]);
        var bend = new Point(((a.X + b.X) / 2) - ((b.Y - a.Y) * style.Bend), ((a.Y + b.Y) / 2) + ((b.X - a.X) * style.Bend));
        var start = Leave(a, bend, b, picture.Nodes[edge.A].Radius + 3);
        var end = Leave(b, bend, a, picture.Nodes[edge.B].Radius + 3);
        return new EdgeCurve(edge, start, bend, end, style.Width);
    }

    // Where the curve from one node to another leaves the circle around the first: halves the interval until it is met.
    private static Point Leave(Point from, Point bend, Point to, double radius)
    {
        var (low, high) = (0.0, 0.5);
        for (var i = 0; i < 20; i++)
        {
            var middle = (low + high) / 2;
            var p = On(from, bend, to, middle);
            var inside = ((p.X - from.X) * (p.X - from.X)) + ((p.Y - from.Y) * (p.Y - from.Y)) < radius * radius;
            (low, high) = inside ? (middle, high) : (low, middle);
        }

        return On(from, bend, to, high);
    }

    private static Point On(Point a, Point b, Point c, double t) => new(
        (a.X * (1 - t) * (1 - t)) + (2 * b.X * t * (1 - t)) + (c.X * t * t), (a.Y * (1 - t) * (1 - t)) + (2 * b.Y * t * (1 - t)) + (c.Y * t * t));
}
