namespace KnowledgeGraph.Graph.Layout;

/// <summary>
/// Masses in the plane, gathered square by square, so that far ones can be treated as one (Barnes and Hut 1986).
/// One array of cells, used again for every step of a layout.
/// </summary>
internal sealed class QuadTree
{
    private const double Theta = 1.2;
    private const int MaximumDepth = 40;

    private readonly Stack<int> _open = new();
    private Cell[] _cells = [];
    private int _count;

    /// <summary>Forgets what was there and puts every point into the tree, in order.</summary>
    public void Fill(Point[] points, double[] masses)
    {
        var (left, right) = (points.Min(p => p.X), points.Max(p => p.X));
        var (bottom, top) = (points.Min(p => p.Y), points.Max(p => p.Y));
        _count = 0;
        Add(new Point((left + right) / 2, (bottom + top) / 2), Math.Max(Math.Max(right - left, top - bottom), 1e-9));
        for (var i = 0; i < points.Length; i++)
        {
            Insert(points[i], masses[i]);
        }
    }

    /// <summary>The sum of (point − mass's place) × mass ÷ distance² over all masses elsewhere.</summary>
    public Point At(Point point)
    {
        var (x, y) = (0.0, 0.0);
        _open.Push(0);
        while (_open.TryPop(out var index))
        {
            ref var cell = ref _cells[index];
            var (dx, dy) = (point.X - cell.Middle.X, point.Y - cell.Middle.Y);
            var square = (dx * dx) + (dy * dy);
            if (cell.Children < 0 || cell.Width * cell.Width < Theta * Theta * square)
            {
                var force = cell.Mass / Math.Max(square, 1e-4);
                x += dx * force;
                y += dy * force;
                continue;
            }

            for (var child = cell.Children + 3; child >= cell.Children; child--)
            {
                if (_cells[child].Mass > 0)
                {
                    _open.Push(child);
                }
            }
        }

        return new Point(x, y);
    }

    private void Insert(Point point, double mass)
    {
        var index = 0;
        for (var depth = 0; ; depth++)
        {
            if (_cells[index].Mass > 0 && _cells[index].Children < 0 && depth < MaximumDepth)
            {
                Split(index);
            }

            ref var cell = ref _cells[index];
            var empty = cell.Mass == 0;
            cell.Take(point, mass);
            if (empty || cell.Children < 0)
            {
                return;
            }

            index = cell.ChildAt(point);
        }
    }

    private void Split(int index)
    {
        var (centre, half) = (_cells[index].Centre, _cells[index].Width / 2);
        _cells[index].Children = _count;
        Add(new Point(centre.X - (half / 2), centre.Y - (half / 2)), half);
        Add(new Point(centre.X + (half / 2), centre.Y - (half / 2)), half);
        Add(new Point(centre.X - (half / 2), centre.Y + (half / 2)), half);
        Add(new Point(centre.X + (half / 2), centre.Y + (half / 2)), half);
        var cell = _cells[index];
        _cells[cell.ChildAt(cell.Middle)].Take(cell.Middle, cell.Mass);
    }

    private void Add(Point centre, double width)
    {
        if (_count == _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(1024, _count * 2));
        }

        _cells[_count++] = new Cell(centre, width);
    }

    private struct Cell(Point centre, double width)
    {
        /// <summary>Index of the first of four children: left below, right below, left above, right above; −1 where there is none.</summary>
        public int Children = -1;

        public readonly Point Centre => centre;

        public readonly double Width => width;

        /// <summary>Where its mass is.</summary>
        public Point Middle { get; private set; }

        public double Mass { get; private set; }

        public void Take(Point point, double mass)
        {
            var total = Mass + mass;
            Middle = new Point(((Middle.X * Mass) + (point.X * mass)) / total, ((Middle.Y * Mass) + (point.Y * mass)) / total);
            Mass = total;
        }

        public readonly int ChildAt(Point point) => Children + (point.X >= centre.X ? 1 : 0) + (point.Y >= centre.Y ? 2 : 0);
    }
}
