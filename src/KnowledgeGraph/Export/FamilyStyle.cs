namespace KnowledgeGraph.Export;

/// <summary>How the relations of a family look: colours that can be told apart with any colour vision, and dashes for print without colour.</summary>
/// <param name="Color">Hexadecimal, <c>#rrggbb</c>.</param>
/// <param name="Dash">SVG dash pattern, in units of the picture; empty for a solid line.</param>
public sealed record FamilyStyle(string Color, string Dash)
{
    /// <summary>The style of conflict, cooperation, structure and ideas; that of ideas for a family this version does not know.</summary>
    public static FamilyStyle Of(string family) => family switch
    {
        "conflict" => Conflict,
        "cooperation" => Cooperation,
        "structure" => Structure,
        _ => Ideas,
    };

    private static FamilyStyle Conflict { get; } = new("#c23b22", "7 4");

    private static FamilyStyle Cooperation { get; } = new("#1f77a4", "");

    private static FamilyStyle Structure { get; } = new("#7a7a7a", "1.5 3.5");

    private static FamilyStyle Ideas { get; } = new("#b9a36b", "9 3 1.5 3");
}
