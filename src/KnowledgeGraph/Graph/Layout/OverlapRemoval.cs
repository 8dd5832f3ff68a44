namespace KnowledgeGraph.Graph.Layout;

/// <summary>Pushes nodes that overlap apart, each pair along the line between them, until none do or patience ends.</summary>
internal static class OverlapRemoval
{
    private const double Margin = 4;
    private const int MaximumRounds = 100;

    /// <summary>Moves the points.</summary>
    /// <param name="points">Centres of the nodes.</param>
    /// <param name="sizes">Their diameters.</param>
    public static void Run(Point[] points, double[] sizes)
    {
        if (points.Length < 2)
        {
            return;
        }

        var order = Enumerable.Range(0, points.Length).ToArray();
        var reach = sizes.Max();
        for (var round = 0; round < MaximumRounds; round++)
        {
            Array.Sort(order, (a, b) => points[a].X != points[b].X ? points[a].X.CompareTo(points[b].X) : a.CompareTo(b));
            if (!PushPairs(points, sizes, order, reach + Margin))
            {
                return;
            }
        }
    }

    // Nodes by their left to right order: a node can only overlap those that follow within one diameter.
    private static bool PushPairs(Point[] points, double[] sizes, int[] order, double reach)
    {
        var moved = false;
        for (var i = 0; i < order.Length; i++)
        {
            for (var j = i + 1; j < order.Length && points[order[j]].X - points[order[i]].X < reach; j++)
            {
                moved |= Push(points, sizes, order[i], order[j]);
            }
        }

        return moved;
    }

    private static bool Push(Point[] points, double[] sizes, int a, int b)
    {
        var (dx, dy) = (points[b].X - points[a].X, points[b].Y - points[a].Y);
        var needed = ((sizes[a] + sizes[b]) / 2) + Margin;
        var square = (dx * dx) + (dy * dy);
        if (square >= needed * needed - 1e-6)
        {
            return false;
        }

        var distance = Math.Sqrt(square);
        var (ux, uy) = distance > 1e-9 ? (dx / distance, dy / distance) : (0.6, 0.8);
        var push = (needed - distance) / 2;
        points[a] = new Point(points[a].X - (ux * push), points[a].Y - (uy * push));
        points[b] = new Point(points[b].X + (ux * push), points[b].Y + (uy * push));
        return true;
    }
}
