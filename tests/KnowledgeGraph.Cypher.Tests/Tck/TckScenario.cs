namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>One scenario of the openCypher TCK; an outline gives one for each row of its examples.</summary>
/// <param name="Id">Feature, number and row of the examples: unique.</param>
/// <param name="Steps">With the values of the examples put in.</param>
public sealed record TckScenario(string Id, IReadOnlyList<TckStep> Steps);
