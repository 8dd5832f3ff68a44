namespace KnowledgeGraph.Schema;

/// <summary>A kind of entity as the ontology file defines it.</summary>
/// <param name="Name">E.g. <c>State</c>; a label in Neo4j.</param>
/// <param name="Class">Actor or Concept; a label in Neo4j.</param>
/// <param name="Color">Hexadecimal, <c>#rrggbb</c>.</param>
/// <param name="Description">What it means, for people.</param>
public sealed record KindDefinition(string Name, string Class, string Color, string Description);
