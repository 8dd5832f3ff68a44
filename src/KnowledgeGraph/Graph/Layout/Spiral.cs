namespace KnowledgeGraph.Graph.Layout;

/// <summary>Where a layout begins: communities on a sunflower spiral, the largest in the middle, the members of each on a small one of its own.</summary>
internal static class Spiral
{
    // Cosine and sine of the golden angle, written out: the library's differ in the last digit from machine to machine.
    private const double Cosine = -0.7373688780783197;
    private const double Sine = 0.6754902942615238;

    /// <summary>A place for every node.</summary>
    /// <param name="community">The community of each node, numbered from 1 by descending size.</param>
    /// <param name="distance">Distance of neighbours on the spirals.</param>
    public static Point[] Of(int[] community, double distance)
    {
        var members = community.Select((c, v) => (c, v)).GroupBy(p => p.c, p => p.v).OrderBy(g => g.Key);
        var result = new Point[community.Length];
        var centres = Turns().GetEnumerator();
        var before = 0;
        foreach (var group in members)
        {
            centres.MoveNext();
            var reach = distance * Math.Sqrt(before + (group.Count() / 2.0));
            var centre = before == 0 ? default : new Point(centres.Current.X * reach, centres.Current.Y * reach);
            var place = 0;
            foreach (var (v, turn) in group.Zip(Turns()))
            {
                var radius = distance * 0.7 * Math.Sqrt(place++);
                result[v] = new Point(centre.X + (turn.X * radius), centre.Y + (turn.Y * radius));
            }

            before += place;
        }

        return result;
    }

    private static IEnumerable<Point> Turns()
    {
        var turn = new Point(1, 0);
        while (true)
        {
            yield return turn;
            turn = new Point((turn.X * Cosine) - (turn.Y * Sine), (turn.X * Sine) + (turn.Y * Cosine));
        }
    }
}
