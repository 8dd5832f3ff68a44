using KnowledgeGraph.Cypher.Ast;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>The operators <c>+ - * / % ^</c>. Null gives null; integers that overflow are an error.</summary>
internal static class Arithmetic
{
    public static object? Apply(BinaryOperator operation, object? left, object? right, Site site)
    {
        if (operation == BinaryOperator.Add && (left is IReadOnlyList<object?> || right is IReadOnlyList<object?>))
        {
            return Join(left, right);
        }

        return (left, right) switch
        {
            (null, _) or (_, null) => null,
            (long a, long b) when operation != BinaryOperator.Power => Integers(operation, a, b, site),
            (long or double, long or double) => Floats(operation, Numbers.ToDouble(left), Numbers.ToDouble(right)),
            (string a, string b) when operation == BinaryOperator.Add => a + b,
            (string a, long or double) when operation == BinaryOperator.Add => a + Text(right),
            (long or double, string b) when operation == BinaryOperator.Add => Text(left) + b,
            _ => throw site.Error($"cannot {NameOf(operation)} {CypherType.NameOf(left)} and {CypherType.NameOf(right)}"),
        };
    }

    /// <summary><c>||</c>: strings or lists.</summary>
    public static object? Concatenate(object? left, object? right, Site site) => (left, right) switch
    {
        (null, _) or (_, null) => null,
        (string a, string b) => a + b,
        (IReadOnlyList<object?>, IReadOnlyList<object?>) => Join(left, right),
        _ => throw site.Error($"cannot join {CypherType.NameOf(left)} and {CypherType.NameOf(right)}"),
    };

    public static object? Negate(object? value, Site site) => value switch
    {
        null => null,
        long n when n != long.MinValue => Boxes.Of(-n),
        double d => -d,
        long => throw site.Error("the integer does not fit into 64 bits"),
        _ => throw site.WrongType("a minus sign", "a number", value),
    };

    private static object? Join(object? left, object? right)
    {
        if ((left is null && right is IReadOnlyList<object?>) || (right is null && left is IReadOnlyList<object?>))
        {
            return null;
        }

        return (List<object?>)[.. left as IReadOnlyList<object?> ?? [left], .. right as IReadOnlyList<object?> ?? [right]];
    }

    private static object Integers(BinaryOperator operation, long a, long b, Site site)
    {
        try
        {
            return Boxes.Of(checked(operation switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                _ => b == -1 ? 0 : a % b,
            }));
        }
        catch (DivideByZeroException)
        {
            throw site.Error("division by zero");
        }
        catch (OverflowException)
        {
            throw site.Error($"the result of {a} {Symbol(operation)} {b} does not fit into 64 bits");
        }
    }

    private static double Floats(BinaryOperator operation, double a, double b) => operation switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.Modulo => a % b,
        _ => Math.Pow(a, b),
    };

    private static string Text(object value) => value switch
    {
        double d => Numbers.ToText(d),
        _ => value.ToString()!,
    };

    private static string NameOf(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => "add",
        BinaryOperator.Subtract => "subtract",
        BinaryOperator.Multiply => "multiply",
        BinaryOperator.Divide => "divide",
        BinaryOperator.Modulo => "take the remainder of",
        _ => "raise to a power",
    };

    private static char Symbol(BinaryOperator operation) => operation switch
    {
        BinaryOperator.Add => '+',
        BinaryOperator.Subtract => '-',
        BinaryOperator.Multiply => '*',
        _ => '/',
    };
}
