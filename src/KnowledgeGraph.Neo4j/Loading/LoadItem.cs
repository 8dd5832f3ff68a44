namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>One node or relationship as it is to be in the database.</summary>
/// <param name="Label">What it is filed under: a node's class, a relationship's type.</param>
/// <param name="Id">Unique under its label.</param>
/// <param name="Statement">The statement that writes it: one text for many items.</param>
/// <param name="Row">The statement's row, with its mark.</param>
/// <param name="Mark">The fingerprint of statement and row: the property <c>kg</c>.</param>
/// <param name="Size">Bytes of the row as JSON.</param>
internal sealed record LoadItem(string Label, string Id, string Statement, IReadOnlyDictionary<string, object?> Row, long Mark, int Size)
{
    /// <summary>What the database reports of this element once it is written.</summary>
    public MarkedElement Element => new(Label, Id, Mark);
}
