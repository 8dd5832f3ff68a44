using KnowledgeGraph.Cypher.Ast;

namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>
/// Finds the variables that an expression mentions. Names that a comprehension or subquery declares itself are among them: a planner that
/// waits for one too many is slow, never wrong.
/// </summary>
internal static class Names
{
    public static IEnumerable<string> In(Expression expression) => expression.SelfAndDescendants().SelectMany(e => e switch
    {
        Expression.Variable variable => [variable.Name],
        Expression.PatternPredicate predicate => In(predicate.Pattern),
        Expression.PatternComprehension comprehension =>
            In(comprehension.Pattern).Concat(In(comprehension.Result)).Concat(comprehension.Where is null ? [] : In(comprehension.Where)),
        Expression.Subquery subquery => subquery.Query.Parts.SelectMany(p => p.Clauses).SelectMany(In),
        _ => [],
    });

    private static IEnumerable<string> In(PathPattern pattern) => pattern.Variables().Select(v => v.Name).Concat(pattern.Expressions().SelectMany(In));

    private static IEnumerable<string> In(Clause clause) => clause switch
    {
        Clause.Match match => match.Patterns.SelectMany(In).Concat(In([match.Where])),
        Clause.Unwind unwind => In(unwind.List),
        Clause.With with => In(with.Projection).Concat(In([with.Where])),
        Clause.Return result => In(result.Projection),
        Clause.Call call => call.Query.Parts.SelectMany(p => p.Clauses).SelectMany(In).Concat(call.Imports?.Select(i => i.Name) ?? []),
        _ => [],
    };

    private static IEnumerable<string> In(Projection projection) =>
        In([.. projection.Items.Select(i => i.Value), .. projection.OrderBy.Select(o => o.Value), projection.Skip, projection.Limit]);

    private static IEnumerable<string> In(IEnumerable<Expression?> expressions) => expressions.OfType<Expression>().SelectMany(In);
}
