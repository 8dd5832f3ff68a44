namespace KnowledgeGraph.Graph.Measures;

/// <summary>An arc between two numbered nodes.</summary>
/// <param name="Source">Where it starts.</param>
/// <param name="Target">Where it ends.</param>
/// <param name="Weight">Above 0.</param>
internal readonly record struct Arc(int Source, int Target, double Weight) : IComparable<Arc>
{
    /// <summary>True if both arcs have the same ends in the same direction.</summary>
    public bool Joins(Arc other) => Source == other.Source && Target == other.Target;

    /// <summary>By source, target, weight: equal arcs need no order, so that sums come out the same in every run.</summary>
    public int CompareTo(Arc other)
    {
        var by = Source.CompareTo(other.Source);
        by = by != 0 ? by : Target.CompareTo(other.Target);
        return by != 0 ? by : Weight.CompareTo(other.Weight);
    }
}
