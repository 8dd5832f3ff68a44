namespace KnowledgeGraph.Cypher.Execution;

/// <summary>What one run of a plan needs beside the plan: the plan itself is shared by all runs.</summary>
internal sealed record RunContext(PropertyGraph Graph, IReadOnlyDictionary<string, object?> Parameters, CancellationToken Cancellation);
