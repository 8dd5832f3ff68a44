namespace KnowledgeGraph.Cypher.Values;

/// <summary>Boxed values that come again and again: a graph of counts holds few different numbers.</summary>
internal static class Boxes
{
    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object[] Small = [.. Enumerable.Range(-1, 1026).Select(i => (object)(long)i)];

    public static object Of(bool value) => value ? True : False;

    public static object? Of(bool? value) => value is null ? null : Of(value.Value);

    public static object Of(long value) => value is >= -1 and < 1025 ? Small[value + 1] : value;
}
