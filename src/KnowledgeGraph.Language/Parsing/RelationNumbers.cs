namespace KnowledgeGraph.Language.Parsing;

/// <summary>The numbers of relations that decoding itself assigns.</summary>
internal sealed class RelationNumbers(string[] relations)
{
    private readonly int _root = Array.IndexOf(relations, "root");
    private readonly int _unspecified = Array.IndexOf(relations, "dep");

    /// <summary>Loose joining of clauses.</summary>
    public int Parataxis { get; } = Array.IndexOf(relations, "parataxis");

    /// <summary>The relation, or, where it contradicts the tree, the one that the tree implies: only the word without a head is the root.</summary>
    public int Consistent(int relation, int head) => head < 0 ? _root : relation == _root ? _unspecified : relation;
}
