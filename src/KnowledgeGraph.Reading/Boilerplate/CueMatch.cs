namespace KnowledgeGraph.Reading.Boilerplate;

/// <summary>Where in a block a cue stands. Case, line breaks and the shape of quotes do not matter.</summary>
internal enum CueMatch
{
    /// <summary>At the block's start.</summary>
    Starts,

    /// <summary>Anywhere in it.</summary>
    Contains,

    /// <summary>It is the whole block, final punctuation aside.</summary>
    Equals,

    /// <summary>A regular expression that matches somewhere in it.</summary>
    Regex,
}
