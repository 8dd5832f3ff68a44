namespace KnowledgeGraph.Cli.Commands;

/// <summary>A command whose help ends with examples.</summary>
internal interface IExampled
{
    /// <summary>Command lines as typed, each with a remark behind <c>#</c> where it needs one.</summary>
    IReadOnlyList<string> Examples { get; }
}
