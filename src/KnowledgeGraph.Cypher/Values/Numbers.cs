using System.Globalization;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Integers and floats: conversion and text.</summary>
internal static class Numbers
{
    public static double ToDouble(object? value) => value is long n ? n : (double)value!;

    /// <summary>As Cypher writes it: a float always shows that it is one (<c>1.0</c>, <c>1.0E10</c>).</summary>
    public static string ToText(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        var magnitude = Math.Abs(value);
        var scientific = magnitude >= 1e7 || (magnitude < 1e-3 && magnitude > 0);
        if (scientific)
        {
            return Scientific(value);
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.') ? text : text + ".0";
    }

    private static string Scientific(double value)
    {
        var digits = value.ToString("R", CultureInfo.InvariantCulture);
        for (var precision = 0; precision < 17; precision++)
        {
            var candidate = value.ToString("0." + new string('#', precision) + "E+0", CultureInfo.InvariantCulture);
            if (double.Parse(candidate, CultureInfo.InvariantCulture) == value)
            {
                digits = candidate;
                break;
            }
        }

        digits = digits.Replace("E+", "E");
        var exponent = digits.IndexOf('E');
        return exponent < 0 || digits[..exponent].Contains('.') ? digits : digits.Insert(exponent, ".0");
    }
}
