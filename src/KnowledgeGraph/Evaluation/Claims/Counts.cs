namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>How well a set of predictions meets a set of gold items.</summary>
/// <param name="Matched">Items in both.</param>
/// <param name="Predicted">Items predicted.</param>
/// <param name="Gold">Items in gold.</param>
public readonly record struct Counts(int Matched, int Predicted, int Gold)
{
    /// <summary>Share of the predictions that are right, 0 to 1; 0 where nothing was predicted.</summary>
    public double Precision => Share(Matched, Predicted);

    /// <summary>Share of gold that was found, 0 to 1; 0 where gold is empty.</summary>
    public double Recall => Share(Matched, Gold);

    /// <summary>Harmonic mean of both.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Counts two sets.</summary>
    public static Counts Of<T>(IReadOnlySet<T> gold, IReadOnlySet<T> predicted) => new(predicted.Count(gold.Contains), predicted.Count, gold.Count);

    /// <summary>Adds two documents up.</summary>
    public static Counts operator +(Counts a, Counts b) => new(a.Matched + b.Matched, a.Predicted + b.Predicted, a.Gold + b.Gold);

    /// <inheritdoc cref="op_Addition"/>
    public static Counts Add(Counts left, Counts right) => left + right;

    internal static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
