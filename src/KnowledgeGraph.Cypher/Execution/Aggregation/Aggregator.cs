namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>Adds the values of one group up. Null values never reach it.</summary>
internal abstract class Aggregator
{
    /// <summary>The value for what was added so far.</summary>
    public abstract object? Result { get; }

    /// <summary>Takes a value of the group.</summary>
    public abstract void Add(object value);
}
