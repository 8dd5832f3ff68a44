using KnowledgeGraph.Graph.Measures;

namespace KnowledgeGraph.Graph.Layout;

/// <summary>
/// Lays out every part of a graph by its forces and puts the parts together: the largest around the origin, the others in rows below it,
/// where those that nothing links to the rest neither push it together nor drift away from it.
/// </summary>
internal static class PackedLayout
{
    private const double Gap = 40;

    /// <summary>The centre of every node, rounded to hundredths.</summary>
    /// <param name="graph">Arcs both ways for every edge.</param>
    /// <param name="sizes">The diameter of each node.</param>
    /// <param name="community">The community of each node, numbered from 1 by descending size.</param>
    public static Point[] Of(Adjacency graph, double[] sizes, int[] community)
    {
        var result = new Point[graph.Nodes];
        var parts = Components.Of(graph).ConvertAll(p => new Part(p, graph, sizes, community));
        if (parts.Count == 0)
        {
            return result;
        }

        var main = parts[0];
        main.CopyTo(result, default);
        var width = Math.Max(main.Right - main.Left, Math.Sqrt(parts.Skip(1).Sum(p => p.Area)));
        var left = ((main.Left + main.Right) / 2) - (width / 2);
        var (x, y, rowHeight) = (left, main.Bottom - Gap, 0.0);
        foreach (var part in parts.Skip(1))
        {
            if (x > left && x + part.Width > left + width)
            {
                (x, y, rowHeight) = (left, y - rowHeight, 0);
            }

            part.CopyTo(result, new Point(x - part.Left, y - part.Top));
            (x, rowHeight) = (x + part.Width, Math.Max(rowHeight, part.Height));
        }

        return Array.ConvertAll(result, p => new Point(Math.Round(p.X, 2), Math.Round(p.Y, 2)));
    }

    private sealed class Part
    {
        private readonly int[] _nodes;
        private readonly Point[] _points;

        public Part(int[] nodes, Adjacency graph, double[] sizes, int[] community)
        {
            double[] own = [.. nodes.Select(v => sizes[v])];
            _nodes = nodes;
            _points = nodes.Length == 1 ? [default] : ForceLayout.Of(Components.Cut(graph, nodes), own, [.. nodes.Select(v => community[v])]);
            Left = _points.Zip(own, (p, size) => p.X - (size / 2)).Min();
            Right = _points.Zip(own, (p, size) => p.X + (size / 2)).Max();
            Bottom = _points.Zip(own, (p, size) => p.Y - (size / 2)).Min();
            Top = _points.Zip(own, (p, size) => p.Y + (size / 2)).Max();
        }

        public double Left { get; }

        public double Right { get; }

        public double Bottom { get; }

        public double Top { get; }

        /// <summary>With the gap to the next.</summary>
        public double Width => Right - Left + Gap;

        /// <summary>With the gap to the next.</summary>
        public double Height => Top - Bottom + Gap;

        public double Area => Width * Height;

        public void CopyTo(Point[] result, Point shift)
        {
            for (var i = 0; i < _nodes.Length; i++)
            {
                result[_nodes[i]] = new Point(_points[i].X + shift.X, _points[i].Y + shift.Y);
            }
        }
    }
}
