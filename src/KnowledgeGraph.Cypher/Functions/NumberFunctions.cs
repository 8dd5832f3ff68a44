using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Semantics.ValueKind;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of numbers; angles are in radians.</summary>
internal static class NumberFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("abs", Number, [Number], Abs),
        new("sign", Integer, [Number], (a, _) => Boxes.Of((long)Math.Sign(Of(a)))),
        new("round", Float, [Number, Integer, Text], Round) { Optional = 2 },
        new("isNaN", Bool, [Number], (a, _) => Boxes.Of(double.IsNaN(Of(a)))),
        new("rand", Float, [], (_, _) => Random.Shared.NextDouble()),
        new("e", Float, [], (_, _) => Math.E),
        new("pi", Float, [], (_, _) => Math.PI),
        new("atan2", Float, [Number, Number], (a, _) => Math.Atan2(Of(a), Numbers.ToDouble(a[1]))),
        OfOne("ceil", Math.Ceiling),
        OfOne("floor", Math.Floor),
        OfOne("sqrt", Math.Sqrt),
        OfOne("exp", Math.Exp),
        OfOne("log", Math.Log),
        OfOne("log10", Math.Log10),
        OfOne("sin", Math.Sin),
        OfOne("cos", Math.Cos),
        OfOne("tan", Math.Tan),
        OfOne("cot", x => 1 / Math.Tan(x)),
        OfOne("asin", Math.Asin),
        OfOne("acos", Math.Acos),
        OfOne("atan", Math.Atan),
        OfOne("degrees", x => x * 180 / Math.PI),
        OfOne("radians", x => x * Math.PI / 180),
        OfOne("haversin", x => (1 - Math.Cos(x)) / 2),
    ];

    private static double Of(object?[] arguments) => Numbers.ToDouble(arguments[0]);

    private static Function OfOne(string name, Func<double, double> apply) => new(name, Float, [Number], (a, _) => apply(Of(a)));

    private static object Abs(object?[] a, Site site) => a[0] switch
    {
        long.MinValue => throw site.Error("the integer does not fit into 64 bits"),
        long n => Boxes.Of(Math.Abs(n)),
        _ => Math.Abs(Of(a)),
    };

    /// <summary>Without a precision, ties go up; with one, away from zero, unless the mode says otherwise.</summary>
    private static object Round(object?[] a, Site site)
    {
        var value = Of(a);
        var digits = a.Length > 1 ? (long)a[1]! : 0;
        if (digits is < 0 or > 15)
        {
            throw site.Error("the precision of round is 0 to 15");
        }

        if (a.Length < 3 && digits == 0)
        {
            return Math.Floor(value + 0.5);
        }

        var mode = a.Length > 2 ? Mode((string)a[2]!, site) : MidpointRounding.AwayFromZero;
        return Math.Abs(value) < 1e12 ? (double)Math.Round((decimal)value, (int)digits, mode) : value;
    }

    private static MidpointRounding Mode(string name, Site site) => name.ToUpperInvariant() switch
    {
        "HALF_UP" => MidpointRounding.AwayFromZero,
        "HALF_EVEN" => MidpointRounding.ToEven,
        "CEILING" => MidpointRounding.ToPositiveInfinity,
        "FLOOR" => MidpointRounding.ToNegativeInfinity,
        "DOWN" => MidpointRounding.ToZero,
        _ => throw site.Error($"'{name}' is no rounding mode; there are HALF_UP, HALF_EVEN, CEILING, FLOOR and DOWN"),
    };
}
