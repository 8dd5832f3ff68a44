using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution.Aggregation;

/// <summary>sum: an integer as long as all values are integers, 0 for none.</summary>
internal sealed class Sum(Site site) : Aggregator
{
    private object? _sum = Boxes.Of(0L);

    public override object? Result => _sum;

    public override void Add(object value) => _sum = value is long or double
        ? Arithmetic.Apply(BinaryOperator.Add, _sum, value, site)
        : throw site.WrongType("sum", "numbers", value);
}
