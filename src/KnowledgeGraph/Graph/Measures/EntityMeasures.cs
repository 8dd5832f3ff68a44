namespace KnowledgeGraph.Graph.Measures;

/// <summary>What the shape of the graph says about one entity.</summary>
/// <param name="Id">Entity id.</param>
/// <param name="Degree">Relationships that start or end at it; one to itself counts twice.</param>
/// <param name="WeightedDegree">Their weights, added up.</param>
/// <param name="PageRank">See <see cref="Measures.PageRank"/>; all entities together give 1.</param>
/// <param name="Betweenness">See <see cref="Measures.Betweenness"/>; 0 to 1.</param>
/// <param name="Community">See <see cref="Leiden"/>; 1 is the largest.</param>
/// <param name="X">Position of its centre in a drawing, to the right.</param>
/// <param name="Y">Position of its centre, upwards.</param>
/// <param name="Size">Diameter in a drawing, in the unit of the positions: 10 to 60, its area by PageRank.</param>
public sealed record EntityMeasures(
    string Id, int Degree, double WeightedDegree, double PageRank, double Betweenness, int Community, double X, double Y, double Size);
