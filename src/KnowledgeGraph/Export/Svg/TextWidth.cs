namespace KnowledgeGraph.Export.Svg;

/// <summary>
/// How wide a text is in a sans-serif font of the usual proportions (Helvetica, Arial, Liberation Sans). A table of our own: a picture must not
/// depend on the fonts of the machine that makes it.
/// </summary>
internal static class TextWidth
{
    // Thousandths of the font size, from the space (32) to the tilde (126).
    private static readonly int[] Ascii =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>In the unit of the font size.</summary>
    public static double Of(string text, double fontSize) => text.EnumerateRunes().Sum(r => r.Value switch
    {
        >= 32 and < 127 => Ascii[r.Value - 32],
        < 0x2E80 => 600,
        _ => 1000,
    }) * fontSize / 1000;
}
