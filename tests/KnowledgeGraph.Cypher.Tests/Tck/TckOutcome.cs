namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>How a scenario went.</summary>
public enum TckOutcome
{
    Passed,

    /// <summary>The result is not what the scenario says.</summary>
    Failed,

    /// <summary>Refused with the message for writing clauses.</summary>
    Writes,

    /// <summary>Refused with the message for temporal and spatial values.</summary>
    Temporal,

    /// <summary>Refused with the message for procedures.</summary>
    Procedures,

    /// <summary>The graph of the scenario is made by more than CREATE.</summary>
    Setup,
}
