using System.Collections;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>Names of the types of values, for messages, and the rank that openCypher gives them when unlike values are sorted.</summary>
internal static class CypherType
{
    public static string NameOf(object? value) => value switch
    {
        null => "null",
        bool => "a boolean",
        long => "an integer",
        double => "a float",
        string => "a string",
        GraphNode => "a node",
        GraphRelationship => "a relationship",
        GraphPath => "a path",
        IReadOnlyDictionary<string, object?> => "a map",
        IEnumerable => "a list",
        _ => value.GetType().Name,
    };

    public static int RankOf(object? value) => value switch
    {
        GraphNode => 1,
        GraphRelationship => 2,
        GraphPath => 4,
        string => 5,
        bool => 6,
        long or double => 7,
        null => 8,
        IReadOnlyDictionary<string, object?> => 0,
        _ => 3,
    };
}
