namespace KnowledgeGraph.Graph.Layout;

/// <summary>ForceAtlas2's global speed: as fast as nodes keep their direction, slower where they swing to and fro.</summary>
internal sealed class Speed
{
    private double _speed = 1;
    private double _efficiency = 1;

    /// <summary>The speed of the next step.</summary>
    public double Next(Point[] forces, Point[] before, double[] masses)
    {
        var swing = 1e-12;
        var traction = 1e-12;
        for (var v = 0; v < forces.Length; v++)
        {
            var (f, b) = (forces[v], before[v]);
            swing += masses[v] * Math.Sqrt(((f.X - b.X) * (f.X - b.X)) + ((f.Y - b.Y) * (f.Y - b.Y)));
            traction += masses[v] * Math.Sqrt(((f.X + b.X) * (f.X + b.X)) + ((f.Y + b.Y) * (f.Y + b.Y))) / 2;
        }

        var estimate = 0.05 * Math.Sqrt(forces.Length);
        var tolerance = Math.Max(Math.Sqrt(estimate), Math.Min(10, estimate * traction / ((double)forces.Length * forces.Length)));
        if (swing / traction > 2)
        {
            _efficiency = _efficiency > 0.05 ? _efficiency * 0.5 : _efficiency;
            tolerance = Math.Max(tolerance, 1);
        }

        var target = tolerance * _efficiency * traction / swing;
        if (swing > tolerance * traction)
        {
            _efficiency = _efficiency > 0.05 ? _efficiency * 0.7 : _efficiency;
        }
        else if (_speed < 1000)
        {
            _efficiency *= 1.3;
        }

        _speed += Math.Min(target - _speed, 0.5 * _speed);
        return _speed;
    }
}
