using KnowledgeGraph.Graph.Measures;

namespace KnowledgeGraph.Graph.Layout;

/// <summary>
/// Places nodes with the forces of ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014): nodes repel each other by their degree, edges
/// pull by their weight, a light gravity keeps parts together. Begins from the communities (<see cref="Spiral"/>), ends by pushing overlapping
/// nodes apart. Only additions, multiplications, divisions and square roots, in a fixed order: the same picture on every machine.
/// </summary>
internal sealed class ForceLayout
{
    private const double Gravity = 1;
    private const double Spacing = 100;

    private readonly Adjacency _graph;
    private readonly Point[] _points;
    private readonly Point[] _forces;
    private readonly Point[] _before;
    private readonly double[] _masses;
    private readonly Repulsion _repulsion = new();
    private readonly Speed _speed = new();

    private ForceLayout(Adjacency graph, int[] community)
    {
        _graph = graph;
        _points = Spiral.Of(community, 10);
        _forces = new Point[graph.Nodes];
        _before = new Point[graph.Nodes];
        _masses = [.. Enumerable.Range(0, graph.Nodes).Select(v => 1.0 + graph.Of(v).Length)];
    }

    /// <summary>The centre of every node, rounded to hundredths, around the origin.</summary>
    /// <param name="graph">Arcs both ways for every edge.</param>
    /// <param name="sizes">The diameter of each node.</param>
    /// <param name="community">The community of each node, numbered from 1 by descending size.</param>
    public static Point[] Of(Adjacency graph, double[] sizes, int[] community)
    {
        var layout = new ForceLayout(graph, community);
        var steps = StepsFor(graph.Nodes);
        for (var step = 0; step < steps; step++)
        {
            layout.Step();
        }

        var points = Centred(layout._points, sizes);
        OverlapRemoval.Run(points, sizes);
        return Array.ConvertAll(points, p => new Point(Math.Round(p.X, 2), Math.Round(p.Y, 2)));
    }

    private static int StepsFor(int nodes) => nodes switch
    {
        <= 1 => 0,
        <= 500 => 600,
        <= 2_000 => 300,
        <= 20_000 => 150,
        _ => 50,
    };

    private void Step()
    {
        _forces.CopyTo(_before, 0);
        Array.Clear(_forces);
        _repulsion.Add(_points, _masses, _forces);
        for (var v = 0; v < _points.Length; v++)
        {
            Pull(v);
        }

        var speed = _speed.Next(_forces, _before, _masses);
        for (var v = 0; v < _points.Length; v++)
        {
            var swing = _masses[v] * Length(_forces[v].X - _before[v].X, _forces[v].Y - _before[v].Y);
            var factor = speed / (1 + Math.Sqrt(speed * swing));
            _points[v] = new Point(_points[v].X + (_forces[v].X * factor), _points[v].Y + (_forces[v].Y * factor));
        }
    }

    // The square root keeps one much-documented pair from collapsing into a point while it still stands closer than others.
    private void Pull(int v)
    {
        var (x, y) = (_points[v].X, _points[v].Y);
        var distance = Math.Max(Length(x, y), 1e-9);
        var towardsCentre = Gravity * _masses[v] / distance;
        var (fx, fy) = (_forces[v].X - (x * towardsCentre), _forces[v].Y - (y * towardsCentre));
        var neighbours = _graph.Of(v);
        var weights = _graph.WeightsOf(v);
        for (var i = 0; i < neighbours.Length; i++)
        {
            var pull = Math.Sqrt(weights[i]);
            fx += (_points[neighbours[i]].X - x) * pull;
            fy += (_points[neighbours[i]].Y - y) * pull;
        }

        _forces[v] = new Point(fx, fy);
    }

    // Moves the middle to the origin and gives each node, on average, a square of its own.
    private static Point[] Centred(Point[] points, double[] sizes)
    {
        if (points.Length < 2)
        {
            return new Point[points.Length];
        }

        var middle = new Point(points.Average(p => p.X), points.Average(p => p.Y));
        var radius = points.Average(p => Length(p.X - middle.X, p.Y - middle.Y));
        var wanted = Math.Max(Spacing, 2 * sizes.Average()) * Math.Sqrt(points.Length) / 2;
        var scale = wanted / Math.Max(radius, 1e-9);
        return Array.ConvertAll(points, p => new Point((p.X - middle.X) * scale, (p.Y - middle.Y) * scale));
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
