namespace KnowledgeGraph.Graph.Layout;

/// <summary>Masses in the plane, gathered square by square, so that far ones can be treated as one (Barnes and Hut 1986).</summary>
internal sealed class QuadTree
{
    private const double Theta = 1.2;
    private const int MaximumDepth = 40;

    private readonly List<Cell> _cells = [];
    private readonly Stack<int> _open = new();

    /// <summary>Puts every point into the tree, in order.</summary>
    public QuadTree(Point[] points, double[] masses)
    {
        var (left, right) = (points.Min(p => p.X), points.Max(p => p.X));
        var (bottom, top) = (points.Min(p => p.Y), points.Max(p => p.Y));
        var centre = new Point((left + right) / 2, (bottom + top) / 2);
        _cells.Add(new Cell(centre, Math.Max(Math.Max(right - left, top - bottom), 1e-9)));
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
            var cell = _cells[index];
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
            var cell = _cells[index];
            if (cell.Mass > 0 && cell.Children < 0 && depth < MaximumDepth)
            {
                Split(cell);
            }

            var empty = cell.Mass == 0;
            cell.Add(point, mass);
            if (empty || cell.Children < 0)
            {
                return;
            }

            index = cell.ChildAt(point);
        }
    }

    private void Split(Cell cell)
    {
        cell.Children = _cells.Count;
        for (var quarter = 0; quarter < 4; quarter++)
        {
            _cells.Add(cell.Quarter(quarter));
        }

        _cells[cell.ChildAt(cell.Middle)].Add(cell.Middle, cell.Mass);
    }

    private sealed class Cell(Point centre, double width)
    {
        public double Width { get; } = width;

        public Point Middle { get; private set; }

        public double Mass { get; private set; }

        /// <summary>Index of the first of four children; −1 where there is none.</summary>
        public int Children { get; set; } = -1;

        public void Add(Point point, double mass)
        {
            var total = Mass + mass;
            Middle = new Point(((Middle.X * Mass) + (point.X * mass)) / total, ((Middle.Y * Mass) + (point.Y * mass)) / total);
            Mass = total;
        }

        public int ChildAt(Point point) => Children + (point.X >= centre.X ? 1 : 0) + (point.Y >= centre.Y ? 2 : 0);

        public Cell Quarter(int quarter)
        {
            var step = Width / 4;
            var middle = new Point(centre.X + (quarter % 2 == 1 ? step : -step), centre.Y + (quarter >= 2 ? step : -step));
            return new Cell(middle, Width / 2);
        }
    }
}
