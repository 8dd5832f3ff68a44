using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Ast;

/// <summary>An expression as written. The nested records are all there are.</summary>
/// <param name="At">Where it starts.</param>
internal abstract record Expression(Position At)
{
    /// <summary>The expressions inside, except those inside subqueries and patterns.</summary>
    public virtual IEnumerable<Expression> Children => [];

    /// <summary>This expression and all inside it, except inside subqueries and patterns.</summary>
    public IEnumerable<Expression> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);

    internal sealed record Literal(Position At, object? Value) : Expression(At)
    {
        // Records would call 1 and 1.0 unequal only by luck of boxing; values decide.
        public bool Equals(Literal? other) =>
            other is not null && Value?.GetType() == other.Value?.GetType() && Equivalence.Instance.Equals(Value, other.Value);

        public override int GetHashCode() => Equivalence.Instance.GetHashCode(Value);
    }

    internal sealed record Parameter(Position At, string Name) : Expression(At);

    internal sealed record Variable(Position At, string Name) : Expression(At);

    internal sealed record Property(Position At, Expression Subject, string Key) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [Subject];
    }

    internal sealed record Index(Position At, Expression Subject, Expression Key) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [Subject, Key];
    }

    internal sealed record Slice(Position At, Expression Subject, Expression? From, Expression? To) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Present(Subject, From, To);
    }

    internal sealed record ListLiteral(Position At, Sequence<Expression> Items) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Items;
    }

    internal sealed record MapLiteral(Position At, Sequence<(string Key, Expression Value)> Entries) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Entries.Select(e => e.Value);
    }

    internal sealed record Unary(Position At, UnaryOperator Operator, Expression Operand) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [Operand];
    }

    internal sealed record Binary(Position At, BinaryOperator Operator, Expression Left, Expression Right) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [Left, Right];
    }

    internal sealed record HasLabels(Position At, Expression Subject, LabelExpression Labels) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [Subject];
    }

    internal sealed record Call(Position At, string Name, bool Distinct, Sequence<Expression> Arguments) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Arguments;
    }

    /// <summary><c>count(*)</c>.</summary>
    internal sealed record CountAll(Position At) : Expression(At);

    internal sealed record Case(Position At, Expression? Subject, Sequence<(Expression When, Expression Then)> Branches, Expression? Else) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Present([Subject, .. Branches.SelectMany(b => new[] { b.When, b.Then }), Else]);
    }

    /// <summary><c>[x IN list WHERE … | …]</c>.</summary>
    internal sealed record ListComprehension(Position At, Variable Item, Expression List, Expression? Where, Expression? Result) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Present(List, Where, Result);
    }

    /// <summary><c>any(x IN list WHERE …)</c> and its kin.</summary>
    internal sealed record Quantifier(Position At, QuantifierKind Kind, Variable Item, Expression List, Expression Where) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [List, Where];
    }

    /// <summary><c>reduce(total = 0, x IN list | …)</c>.</summary>
    internal sealed record Reduce(Position At, Variable Total, Expression Initial, Variable Item, Expression List, Expression Step) : Expression(At)
    {
        public override IEnumerable<Expression> Children => [Initial, List, Step];
    }

    /// <summary><c>[(a)--&gt;(b) WHERE … | …]</c>.</summary>
    internal sealed record PatternComprehension(Position At, PathPattern Pattern, Expression? Where, Expression Result) : Expression(At);

    /// <summary>A pattern used as a condition.</summary>
    internal sealed record PatternPredicate(Position At, PathPattern Pattern) : Expression(At);

    /// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c> or <c>COLLECT { … }</c>.</summary>
    internal sealed record Subquery(Position At, SubqueryKind Kind, Query Query) : Expression(At);

    /// <summary><c>n {.name, .*, key: …}</c>.</summary>
    internal sealed record MapProjection(Position At, Variable Subject, Sequence<(string? Key, Expression? Value)> Items) : Expression(At)
    {
        public override IEnumerable<Expression> Children => Present([Subject, .. Items.Select(i => i.Value)]);
    }

    private static IEnumerable<Expression> Present(params IEnumerable<Expression?> expressions) => expressions.OfType<Expression>();
}
