using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A function of Cypher.</summary>
/// <param name="Name">As written in the documentation; calls may use any case.</param>
/// <param name="Result">What it gives, beside null.</param>
/// <param name="Parameters">What each argument may be. Checked before a query runs where the query tells, else at every call.</param>
/// <param name="Apply">The value for arguments of those kinds.</param>
internal sealed record Function(string Name, ValueKind Result, ValueKind[] Parameters, Func<object?[], Site, object?> Apply)
{
    /// <summary>How many of the last parameters may be left out.</summary>
    public int Optional { get; init; }

    /// <summary>True where any number of further arguments like the last is taken.</summary>
    public bool Variadic { get; init; }

    /// <summary>True where null is an argument like others; else a null argument gives null.</summary>
    public bool TakesNull { get; init; }

    /// <summary>What the argument at a place may be.</summary>
    public ValueKind Parameter(int place) => Parameters[Math.Min(place, Parameters.Length - 1)];

    /// <summary>True where it can be called with so many arguments.</summary>
    public bool Accepts(int arguments) =>
        arguments >= Parameters.Length - Optional && (Variadic || arguments <= Parameters.Length);
}
