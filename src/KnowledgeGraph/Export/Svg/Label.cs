namespace KnowledgeGraph.Export.Svg;

/// <summary>A line of text.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Its left end.</param>
/// <param name="Y">Its baseline.</param>
/// <param name="FontSize">In pixels.</param>
/// <param name="Color">Hexadecimal; null for the colour of its class.</param>
internal sealed record Label(string Text, double X, double Y, double FontSize, string? Color = null)
{
    /// <summary>The box that its letters fill.</summary>
    public Box Box => new(X, Y - (FontSize * 0.78), X + TextWidth.Of(Text, FontSize), Y + (FontSize * 0.24));
}
