namespace KnowledgeGraph.Cypher.Semantics;

/// <summary>What a value can be, as far as the query alone tells. <see cref="None"/> is the kind of null.</summary>
[Flags]
internal enum ValueKind
{
    None = 0,
    Bool = 1,
    Integer = 2,
    Float = 4,
    Text = 8,
    List = 16,
    Map = 32,
    Node = 64,
    Relationship = 128,
    Path = 256,
    Number = Integer | Float,
    Element = Node | Relationship,
    Any = 511,
}
