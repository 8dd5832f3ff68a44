namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>A variable of the query.</summary>
/// <param name="Name">As written; a name that starts with a blank was made by the planner.</param>
/// <param name="Slot">Its place in the frame.</param>
/// <param name="Kind">What it can hold.</param>
internal sealed record Variable(string Name, int Slot, ValueKind Kind)
{
    /// <summary>True for a variable that the query does not name.</summary>
    public bool IsHidden => Name[0] == ' ';
}
