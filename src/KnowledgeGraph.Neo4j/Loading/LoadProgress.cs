namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>How far a load has come.</summary>
/// <param name="Step">For people: "comparing", "writing entities", "removing claims".</param>
/// <param name="Done">Elements done in this step.</param>
/// <param name="Total">Elements to do in this step; 0 while that is not known.</param>
public readonly record struct LoadProgress(string Step, long Done, long Total);
