using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Functions;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Planning;

// Operators and function calls.
internal sealed partial class ExpressionBinder
{
    private Bound BindUnary(Expression.Unary unary, Scope scope)
    {
        var operand = Bind(unary.Operand, scope);
        var (evaluate, site) = (operand.Evaluate, SiteOf(unary));
        switch (unary.Operator)
        {
            case UnaryOperator.Not:
                Expect(operand, ValueKind.Bool, unary, "NOT");
                return new(Logic.Not(evaluate, site), ValueKind.Bool);
            case UnaryOperator.IsNull:
                return new(frame => Boxes.Of(evaluate(frame) is null), ValueKind.Bool);
            case UnaryOperator.IsNotNull:
                return new(frame => Boxes.Of(evaluate(frame) is not null), ValueKind.Bool);
            default:
                Expect(operand, ValueKind.Number, unary, "a sign");
                return unary.Operator == UnaryOperator.Plus ? operand : new(frame => Arithmetic.Negate(evaluate(frame), site), ValueKind.Number);
        }
    }

    private Bound BindBinary(Expression.Binary binary, Scope scope)
    {
        var (left, right) = (Bind(binary.Left, scope), Bind(binary.Right, scope));
        var (a, b, operation) = (left.Evaluate, right.Evaluate, binary.Operator);
        switch (operation)
        {
            case BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor:
                return BindLogic(binary, left, right);
            case BinaryOperator.Equal:
                return new(frame => Boxes.Of(Equality.AreEqual(a(frame), b(frame))), ValueKind.Bool);
            case BinaryOperator.NotEqual:
                return new(frame => Boxes.Of(!Equality.AreEqual(a(frame), b(frame))), ValueKind.Bool);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return new(frame => Compare(operation, a(frame), b(frame)), ValueKind.Bool);
            case BinaryOperator.In:
                Expect(right, ValueKind.List, binary.Right, "IN");
                var site = SiteOf(binary.Right);
                return new(frame => Logic.In(a(frame), b(frame), site), ValueKind.Bool);
            case BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains:
                return new(frame => TextMatching.Test(operation, a(frame), b(frame)), ValueKind.Bool);
            case BinaryOperator.Matches:
                return new(TextMatching.Matches(a, b, SiteOf(binary.Right)), ValueKind.Bool);
            default:
                return BindArithmetic(binary, left, right);
        }
    }

    private Bound BindLogic(Expression.Binary binary, Bound left, Bound right)
    {
        var name = binary.Operator.ToString().ToUpperInvariant();
        var a = Expect(left, ValueKind.Bool, binary.Left, name).Evaluate;
        var b = Expect(right, ValueKind.Bool, binary.Right, name).Evaluate;
        var site = SiteOf(binary);
        return new(
            binary.Operator switch
            {
                BinaryOperator.And => Logic.And(a, b, site),
                BinaryOperator.Or => Logic.Or(a, b, site),
                _ => Logic.Xor(a, b, site),
            },
            ValueKind.Bool);
    }

    private static object? Compare(BinaryOperator operation, object? left, object? right) => Comparison.Compare(left, right) switch
    {
        null => null,
        _ when Comparison.InvolvesNaN(left, right) => Boxes.False,
        var by => Boxes.Of(operation switch
        {
            BinaryOperator.Less => by < 0,
            BinaryOperator.LessOrEqual => by <= 0,
            BinaryOperator.Greater => by > 0,
            _ => by >= 0,
        }),
    };

    private Bound BindArithmetic(Expression.Binary binary, Bound left, Bound right)
    {
        var (a, b, operation, site) = (left.Evaluate, right.Evaluate, binary.Operator, SiteOf(binary));
        if (operation == BinaryOperator.Concatenate)
        {
            return new(frame => Arithmetic.Concatenate(a(frame), b(frame), site), ValueKind.Text | ValueKind.List);
        }

        if (operation != BinaryOperator.Add)
        {
            Expect(left, ValueKind.Number, binary.Left, "arithmetic");
            Expect(right, ValueKind.Number, binary.Right, "arithmetic");
        }

        var kind = operation != BinaryOperator.Add || ((left.Kind | right.Kind) & ~ValueKind.Number) == 0
            ? ValueKind.Number
            : ValueKind.Number | ValueKind.Text | ValueKind.List;
        return new(frame => Arithmetic.Apply(operation, a(frame), b(frame), site), kind);
    }

    private Bound BindCall(Expression.Call call, Scope scope)
    {
        var site = SiteOf(call);
        if (Aggregates.Is(call))
        {
            throw site.Error($"{call.Name} is an aggregate; it can stand only in WITH and RETURN, and not inside another aggregate");
        }

        var function = FunctionRegistry.Find(call.Name) ?? throw Unknown(call, site);
        if (call.Distinct || !function.Accepts(call.Arguments.Count))
        {
            throw site.Error(call.Distinct ? $"DISTINCT is for aggregates; {function.Name} is none" : $"{function.Name} does not take {call.Arguments.Count} argument(s)");
        }

        var arguments = call.Arguments
            .Select((a, i) => Expect(Bind(a, scope), function.Parameter(i), a, function.Name).Evaluate)
            .ToArray();
        return new(frame => Invoke(function, arguments, frame, site), function.Result);
    }

    private static object? Invoke(Function function, Evaluator[] arguments, Frame frame, Site site)
    {
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = arguments[i](frame);
            if (values[i] is null && !function.TakesNull)
            {
                return null;
            }

            if (values[i] is not null && (ValueKinds.Of(values[i]) & function.Parameter(i)) == 0)
            {
                throw site.WrongType(function.Name, ValueKinds.Describe(function.Parameter(i)), values[i]);
            }
        }

        return function.Apply(values, site);
    }

    private static InputException Unknown(Expression.Call call, Site site)
    {
        if (FunctionRegistry.IsTemporalOrSpatial(call.Name))
        {
            return site.Error($"{call.Name}() is not supported: the embedded engine has no temporal and spatial values; dates of the graph are ISO strings, which compare as text");
        }

        var near = FunctionRegistry.Near(call.Name);
        return site.Error($"there is no function '{call.Name}'{(near.Count == 0 ? "" : $"; did you mean {string.Join(", ", near)}?")}");
    }
}
