using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

internal sealed class Count : Aggregator
{
    private long _count;

    public override object Result => Boxes.Of(_count);

    public override void Add(object value) => _count++;
}
