namespace KnowledgeGraph.Cypher.Execution;

/// <summary>How many slots the frames of a stretch of the plan have, and which of them are copied from the query around it.</summary>
internal sealed class FrameLayout
{
    private readonly List<(int Outer, int Own)> _imports = [];
    private int _size;

    /// <summary>A slot of its own.</summary>
    public int Allocate() => _size++;

    /// <summary>A slot that starts with the value of a slot of the outer frame.</summary>
    public int Import(int outer)
    {
        var own = Allocate();
        _imports.Add((outer, own));
        return own;
    }

    /// <summary>A new frame; every slot is null but the imported ones.</summary>
    public Frame Create(RunContext context, Frame? outer)
    {
        var slots = new object?[_size];
        foreach (var (from, to) in _imports)
        {
            slots[to] = outer![from];
        }

        return new Frame(slots, context, outer);
    }
}
