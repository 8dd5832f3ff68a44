namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>How much of a document a cue marks.</summary>
internal enum CueExtent
{
    /// <summary>The block itself, and the list that it introduces with a colon.</summary>
    Line,

    /// <summary>The block, and the short lines and list items that follow it, up to the next prose.</summary>
    List,

    /// <summary>The end of the block from the bracket or short sentence that holds the cue; what stands before is a picture's caption.</summary>
    Tail,

    /// <summary>Everything from the block to the end of the document. Only behind the article's own prose.</summary>
    Rest,
}
