namespace KnowledgeGraph.Export.Svg;

/// <summary>The sheet and, on it, the part for the graph; in pixels at full size, Y downwards.</summary>
/// <param name="Width">Of the sheet.</param>
/// <param name="Height">Of the sheet.</param>
/// <param name="Top">Where the graph's part begins.</param>
/// <param name="Bottom">Where it ends.</param>
internal sealed record Frame(double Width, double Height, double Top, double Bottom)
{
    /// <summary>Empty space at every side of the sheet.</summary>
    public const double Margin = 24;

    /// <summary>A sheet of 1,000 pixels, higher for more nodes.</summary>
    public static Frame Of(int nodes, bool hasTitle, double legendHeight)
    {
        var top = hasTitle ? 56 : Margin;
        var height = Math.Clamp(160 + (nodes * 16), 220, 760);
        return new Frame(1000, top + height + legendHeight + Margin, top, top + height);
    }
}
