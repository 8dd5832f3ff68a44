namespace KnowledgeGraph.Graph.Layout;

/// <summary>The force that drives nodes apart: product of their masses by distance.</summary>
internal sealed class Repulsion
{
    private const int ExactUpTo = 2000;
    private const double Strength = 10;

    private readonly QuadTree _tree = new();

    /// <summary>Adds the force on every node: pair by pair up to 2,000 nodes, by Barnes and Hut's approximation beyond.</summary>
    public void Add(Point[] points, double[] masses, Point[] forces)
    {
        if (points.Length <= ExactUpTo)
        {
            AddPairs(points, masses, forces);
            return;
        }

        _tree.Fill(points, masses);
        for (var v = 0; v < points.Length; v++)
        {
            var pull = _tree.At(points[v]);
            forces[v] = new Point(forces[v].X + (Strength * masses[v] * pull.X), forces[v].Y + (Strength * masses[v] * pull.Y));
        }
    }

    private static void AddPairs(Point[] points, double[] masses, Point[] forces)
    {
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = (0.0, 0.0);
            for (var j = 0; j < i; j++)
            {
                var (dx, dy) = (points[i].X - points[j].X, points[i].Y - points[j].Y);
                var force = Strength * masses[i] * masses[j] / Math.Max((dx * dx) + (dy * dy), 1e-4);
                x += dx * force;
                y += dy * force;
                forces[j] = new Point(forces[j].X - (dx * force), forces[j].Y - (dy * force));
            }

            forces[i] = new Point(forces[i].X + x, forces[i].Y + y);
        }
    }
}
