using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Semantics;
using KnowledgeGraph.Cypher.Values;
using static KnowledgeGraph.Cypher.Semantics.ValueKind;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>Functions of nodes, relationships and paths.</summary>
internal static class GraphFunctions
{
    public static IEnumerable<Function> All { get; } =
    [
        new("id", Integer, [Element], (a, _) => Boxes.Of((long)(a[0] is GraphNode n ? n.Index : ((GraphRelationship)a[0]!).Index))),
        new("labels", List, [Node], (a, _) => ((GraphNode)a[0]!).Labels.ToArray()),
        new("type", Text, [Relationship], (a, _) => ((GraphRelationship)a[0]!).Type),
        new("startNode", Node, [Relationship], (a, _) => ((GraphRelationship)a[0]!).Start),
        new("endNode", Node, [Relationship], (a, _) => ((GraphRelationship)a[0]!).End),
        new("nodes", List, [ValueKind.Path], (a, _) => ((GraphPath)a[0]!).Nodes.ToArray()),
        new("relationships", List, [ValueKind.Path], (a, _) => ((GraphPath)a[0]!).Relationships.ToArray()),
        new("length", Integer, [ValueKind.Path], (a, _) => Boxes.Of((long)((GraphPath)a[0]!).Length)),
        new("properties", Map, [Element | Map], (a, _) => Access.PropertiesOf(a[0])),
        new("keys", List, [Element | Map], (a, _) => Access.PropertiesOf(a[0])!.Keys.ToArray()),
    ];
}
