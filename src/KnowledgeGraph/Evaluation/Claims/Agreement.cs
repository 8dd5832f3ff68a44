namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Of the items that were compared, those on which gold and prediction agree.</summary>
/// <param name="Agreed">Items that agree.</param>
/// <param name="Compared">Items compared.</param>
public readonly record struct Agreement(int Agreed, int Compared)
{
    /// <summary>0 to 1; 0 where nothing was compared.</summary>
    public double Share => Counts.Share(Agreed, Compared);

    /// <summary>With one more item.</summary>
    public Agreement With(bool agrees) => new(Agreed + (agrees ? 1 : 0), Compared + 1);
}
