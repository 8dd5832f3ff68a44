using KnowledgeGraph.Graph.Layout;

namespace KnowledgeGraph.Export.Svg;

/// <summary>An upright rectangle.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The square around a circle.</summary>
    public static Box Around(Point centre, double radius) => new(centre.X - radius, centre.Y - radius, centre.X + radius, centre.Y + radius);

    /// <summary>True if the two have a point in common.</summary>
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True if the point is inside.</summary>
    public bool Holds(Point p) => p.X > Left && p.X < Right && p.Y > Top && p.Y < Bottom;

    /// <summary>The box with room on every side.</summary>
    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
