namespace KnowledgeGraph.Cypher.Ast;

/// <summary>A condition on labels or on a relationship type: <c>A|B</c>, <c>A&amp;!B</c>, <c>%</c>.</summary>
internal abstract record LabelExpression
{
    internal sealed record Name(string Label) : LabelExpression;

    internal sealed record And(LabelExpression Left, LabelExpression Right) : LabelExpression;

    internal sealed record Or(LabelExpression Left, LabelExpression Right) : LabelExpression;

    internal sealed record Not(LabelExpression Operand) : LabelExpression;

    /// <summary><c>%</c>: at least one label.</summary>
    internal sealed record Any : LabelExpression;

    /// <summary>True for an element with these labels.</summary>
    public bool Matches(IReadOnlyList<string> labels) => this switch
    {
        Name n => labels.Contains(n.Label),
        And a => a.Left.Matches(labels) && a.Right.Matches(labels),
        Or o => o.Left.Matches(labels) || o.Right.Matches(labels),
        Not n => !n.Operand.Matches(labels),
        _ => labels.Count > 0,
    };

    /// <summary>Lists of labels; of each list, every match carries one at least.</summary>
    public IEnumerable<IReadOnlyList<string>> Alternatives() => this switch
    {
        Name n => [[n.Label]],
        And a => a.Left.Alternatives().Concat(a.Right.Alternatives()),
        Or o => o.Left.Alternatives().SelectMany(l => o.Right.Alternatives(), (l, r) => (IReadOnlyList<string>)[.. l, .. r]),
        _ => [],
    };
}
