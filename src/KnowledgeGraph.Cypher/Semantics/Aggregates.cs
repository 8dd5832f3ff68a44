using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution.Aggregation;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>Finds aggregates in expressions.</summary>
internal static class Aggregates
{
    /// <summary>True for a call of an aggregate function.</summary>
    public static bool Is(Expression expression) =>
        expression is Expression.CountAll || (expression is Expression.Call call && AggregateRegistry.Find(call.Name) is not null);

    /// <summary>All aggregates in an expression, except where none may stand: in what a comprehension does with each item.</summary>
    public static IEnumerable<Expression> In(Expression expression) =>
        (Is(expression) ? [expression] : Enumerable.Empty<Expression>()).Concat(OutsideLoops(expression).SelectMany(In));

    private static IEnumerable<Expression> OutsideLoops(Expression expression) => expression switch
    {
        Expression.ListComprehension comprehension => [comprehension.List],
        Expression.Quantifier quantifier => [quantifier.List],
        Expression.Reduce reduce => [reduce.Initial, reduce.List],
        _ => expression.Children,
    };
}
