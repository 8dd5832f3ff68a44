using System.Globalization;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Semantics.ValueKind;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Conversions. What cannot be converted gives null; a value of a kind that never can is an error, or null for the forms with OrNull.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("toString", Text, [Bool | Number | Text], (a, site) => TextOf(a[0], site, orNull: false)),
        new("toStringOrNull", Text, [Any], (a, site) => TextOf(a[0], site, orNull: true)),
        new("toInteger", Integer, [Bool | Number | Text], (a, site) => IntegerOf(a[0], site, orNull: false)),
        new("toIntegerOrNull", Integer, [Any], (a, site) => IntegerOf(a[0], site, orNull: true)),
        new("toFloat", Float, [Number | Text], (a, site) => FloatOf(a[0], site, orNull: false)),
        new("toFloatOrNull", Float, [Any], (a, site) => FloatOf(a[0], site, orNull: true)),
        new("toBoolean", Bool, [Bool | Integer | Text], (a, site) => BooleanOf(a[0], site, orNull: false)),
        new("toBooleanOrNull", Bool, [Any], (a, site) => BooleanOf(a[0], site, orNull: true)),
    ];

    public static object? TextOf(object? value, Site site, bool orNull) => value switch
    {
        null or string => value,
        bool b => b ? "true" : "false",
        long n => n.ToString(CultureInfo.InvariantCulture),
        double d => Numbers.ToText(d),
        _ => Refuse("toString", value, site, orNull),
    };

    public static object? IntegerOf(object? value, Site site, bool orNull) => value switch
    {
        null or long => value,
        bool b => Boxes.Of(b ? 1L : 0L),
        double d => Whole(d),
        string s when long.TryParse(s, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) => Boxes.Of(n),
        string s => !char.IsWhiteSpace(s.FirstOrDefault()) && ParseFloat(s) is { } d ? Whole(d) : null,
        _ => Refuse("toInteger", value, site, orNull),
    };

    public static object? FloatOf(object? value, Site site, bool orNull) => value switch
    {
        null or double => value,
        long n => (double)n,
        string s => ParseFloat(s),
        _ => Refuse("toFloat", value, site, orNull),
    };

    public static object? BooleanOf(object? value, Site site, bool orNull) => value switch
    {
        null or bool => value,
        long n => Boxes.Of(n != 0),
        string s => s.Trim().ToLowerInvariant() switch { "true" => Boxes.True, "false" => Boxes.False, _ => null },
        _ => Refuse("toBoolean", value, site, orNull),
    };

    private static double? ParseFloat(string text) =>
        double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static object? Whole(double value) => Math.Abs(value) < long.MaxValue ? Boxes.Of((long)value) : null;

    private static object? Refuse(string name, object value, Site site, bool orNull) =>
        orNull ? null : throw site.Error($"{name} cannot convert {CypherType.NameOf(value)}");
}
