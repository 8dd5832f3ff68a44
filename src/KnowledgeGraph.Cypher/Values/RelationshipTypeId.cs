namespace KnowledgeGraph.Cypher.Values;

/// <summary>A relationship type of one graph, with its number in that graph.</summary>
internal sealed record RelationshipTypeId(int Number, string Name);
