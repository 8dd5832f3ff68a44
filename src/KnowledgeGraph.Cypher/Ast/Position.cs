namespace KnowledgeGraph.Cypher.Ast;

/// <summary>
/// Where a part of the query starts, for messages. All positions are equal, so that two expressions are equal when they say the same,
/// wherever they stand: grouping compares what is returned with what it is grouped by.
/// </summary>
internal readonly struct Position(int offset) : IEquatable<Position>
{
    public int Offset { get; } = offset;

    public bool Equals(Position other) => true;

    public override bool Equals(object? obj) => obj is Position;

    public override int GetHashCode() => 0;
}
