using KnowledgeGraph.Graph.Layout;
using KnowledgeGraph.Graph.Measures;

namespace KnowledgeGraph.Export.Svg;

/// <summary>Lays a picture's nodes out in its frame.</summary>
internal static class PictureLayout
{
    /// <summary>Room beside the outermost nodes for their labels.</summary>
    private const double SideRoom = 84;

    private const double UpperRoom = 30;

    private const double NameRoom = 44;
    private const double EdgeRoom = 9;
    private const int MostCrowded = 12;
    private const double RankShare = 0.65;

    /// <summary>The centre of each node on the sheet.</summary>
    public static Point[] Place(Picture picture, Frame frame)
    {
        var both = picture.Edges.SelectMany(e => new[] { new Arc(e.A, e.B, e.Weight), new Arc(e.B, e.A, e.Weight) }).ToList();
        var graph = Adjacency.Of(picture.Nodes.Length, both);
        var sizes = picture.Nodes.Select(n => 2 * n.Radius).ToArray();
        var points = Upright(ForceLayout.Of(graph, sizes, Leiden.Of(graph, 1, out _)));
        Spread(points);
        Fit(points, frame);
        OverlapRemoval.Run(points, Rooms(picture));
        Fit(points, frame);
        return Array.ConvertAll(points, p => new Point(Math.Round(p.X, 1), Math.Round(p.Y, 1)));
    }

    // A node with many edges needs room around it, or their labels find none.
    private static double[] Rooms(Picture picture)
    {
        var edges = picture.Edges.SelectMany(e => new[] { e.A, e.B }).CountBy(v => v).ToDictionary();
        return [.. picture.Nodes.Select((n, v) => (2 * n.Radius) + NameRoom + (EdgeRoom * Math.Min(edges.GetValueOrDefault(v), MostCrowded)))];
    }

    // Turns the longest extent of the cloud to the horizontal: the sheet is wider than high.
    private static Point[] Upright(Point[] points)
    {
        var (xx, xy, yy) = (points.Sum(p => p.X * p.X), points.Sum(p => p.X * p.Y), points.Sum(p => p.Y * p.Y));
        var greatest = ((xx + yy) / 2) + Math.Sqrt(((xx - yy) * (xx - yy) / 4) + (xy * xy));
        var (ax, ay) = Math.Abs(xy) > 1e-9 ? (greatest - yy, xy) : xx >= yy ? (1.0, 0.0) : (0.0, 1.0);
        var length = Math.Sqrt((ax * ax) + (ay * ay));
        return Array.ConvertAll(points, p => new Point(((p.X * ax) + (p.Y * ay)) / length, ((p.Y * ax) - (p.X * ay)) / length));
    }

    // Hubs draw a force-directed layout together in the middle: between place and rank, each coordinate uses the sheet better.
    private static void Spread(Point[] points)
    {
        var xs = Ranks([.. points.Select(p => p.X)]);
        var ys = Ranks([.. points.Select(p => p.Y)]);
        for (var v = 0; v < points.Length; v++)
        {
            points[v] = new Point(xs[v], ys[v]);
        }
    }

    private static double[] Ranks(double[] values)
    {
        var (least, greatest) = values.Length == 0 ? (0, 1) : (values.Min(), values.Max());
        var order = Enumerable.Range(0, values.Length).OrderBy(v => values[v]).ThenBy(v => v).ToArray();
        var result = new double[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            var place = (values[order[i]] - least) / Math.Max(greatest - least, 1e-9);
            result[order[i]] = ((1 - RankShare) * place) + (RankShare * i / Math.Max(values.Length - 1.0, 1));
        }

        return result;
    }

    private static void Fit(Point[] points, Frame frame)
    {
        if (points.Length == 0)
        {
            return;
        }

        var (left, right) = (points.Min(p => p.X), points.Max(p => p.X));
        var (top, bottom) = (points.Min(p => p.Y), points.Max(p => p.Y));
        double Scaled(double value, double from, double to, double start, double end) =>
            to - from < 1e-9 ? (start + end) / 2 : start + ((value - from) / (to - from) * (end - start));
        for (var v = 0; v < points.Length; v++)
        {
            points[v] = new Point(
                Scaled(points[v].X, left, right, SideRoom, frame.Width - SideRoom),
                Scaled(points[v].Y, top, bottom, frame.Top + UpperRoom, frame.Bottom - UpperRoom));
        }
    }
}
