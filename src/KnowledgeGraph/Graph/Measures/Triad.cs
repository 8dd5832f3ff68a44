namespace KnowledgeGraph.Graph.Measures;

/// <summary>Three actors of whom every two cooperate or conflict.</summary>
/// <param name="A">Entity id.</param>
/// <param name="B">Entity id.</param>
/// <param name="C">Entity id.</param>
/// <param name="Conflicts">How many of the three ties are conflicts: 0 to 3.</param>
/// <param name="Strength">Weight of the weakest tie: how much evidence there is for the triad as a whole.</param>
public sealed record Triad(string A, string B, string C, int Conflicts, double Strength);
