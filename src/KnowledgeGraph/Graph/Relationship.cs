namespace KnowledgeGraph.Graph;

/// <summary>All claims with the same source, relation and target, added up: what Neo4j and Gephi show as an edge.</summary>
/// <param name="Id">Derived from the triple.</param>
/// <param name="Source">Entity id.</param>
/// <param name="Relation">Name of the relation type.</param>
/// <param name="Target">Entity id.</param>
/// <param name="Claims">Number of claims.</param>
/// <param name="Documents">Number of documents that hold one of them.</param>
/// <param name="Affirmed">Claims that affirm it.</param>
/// <param name="Negated">Claims that deny it.</param>
/// <param name="Asserted">Claims that state it as a fact.</param>
/// <param name="Possible">Claims that state it as a possibility.</param>
/// <param name="Proposed">Claims that state it as a wish, plan or demand.</param>
/// <param name="Confidence">That of the most confident claim, 0 to 1.</param>
/// <param name="Weight">Sum of the claims' confidence: above 0, the thickness of the edge.</param>
/// <param name="First">Earliest time of a claim; null if none has one.</param>
/// <param name="Last">Latest time of a claim; null if none has one.</param>
/// <param name="Sign">+1 cooperation, −1 conflict, 0 neither: the ontology's sign of the relation.</param>
public sealed record Relationship(
    string Id,
    string Source,
    string Relation,
    string Target,
    int Claims,
    int Documents,
    int Affirmed,
    int Negated,
    int Asserted,
    int Possible,
    int Proposed,
    double Confidence,
    double Weight,
    string? First,
    string? Last,
    int Sign)
{
    /// <summary>
    /// Weight with the sign of the relation: below 0 conflict, above 0 cooperation. Only the affirmed share of the claims counts:
    /// who denies an alliance has not claimed hostility. Two actors' relationships can be added up by it.
    /// </summary>
    public double SignedWeight { get; init; } = Claims == 0 ? 0 : Math.Round(Sign * Weight * Affirmed / Claims, 4);
}
