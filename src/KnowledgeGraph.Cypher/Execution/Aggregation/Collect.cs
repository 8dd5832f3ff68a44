namespace KnowledgeGraph.Cypher.Execution.Aggregation;

internal sealed class Collect : Aggregator
{
    private readonly List<object?> _values = [];

    public override object Result => _values;

    public override void Add(object value) => _values.Add(value);
}
