namespace KnowledgeGraph.Cypher.Execution;

/// <summary>
/// The variables of a row, by slot. A stretch of the plan between two projections has one frame, which its operators change in place
/// row by row: whoever wants to keep a row copies it.
/// </summary>
/// <param name="slots">One value for each slot of the layout.</param>
/// <param name="context">The run.</param>
/// <param name="outer">The row of the query around this one, if it is a subquery.</param>
internal sealed class Frame(object?[] slots, RunContext context, Frame? outer)
{
    public object?[] Slots { get; set; } = slots;

    public RunContext Context { get; } = context;

    public Frame? Outer { get; } = outer;

    public object? this[int slot]
    {
        get => Slots[slot];
        set => Slots[slot] = value;
    }
}
