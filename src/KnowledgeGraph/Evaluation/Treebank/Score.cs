namespace KnowledgeGraph.Evaluation.Treebank;

/// <summary>How often the system was right.</summary>
/// <param name="Correct">Right answers.</param>
/// <param name="Gold">What there was to find.</param>
/// <param name="System">What the system gave.</param>
public readonly record struct Score(int Correct, int Gold, int System)
{
    /// <summary>Right answers among those given, 0 to 1.</summary>
    public double Precision => System == 0 ? 0 : (double)Correct / System;

    /// <summary>Right answers among those to find, 0 to 1.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Correct / Gold;

    /// <summary>Harmonic mean of the two, 0 to 1; from gold tokens it is the accuracy.</summary>
    public double F1 => Gold + System == 0 ? 0 : 2.0 * Correct / (Gold + System);
}
