namespace KnowledgeGraph.Model;

/// <summary>What a block of a document is.</summary>
public enum BlockKind
{
    /// <summary>The document's own title.</summary>
    Title,

    /// <summary>Author line, dateline, region or theme line.</summary>
    Byline,

    /// <summary>A heading inside the text.</summary>
    Heading,

    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>An item of a list.</summary>
    ListItem,

    /// <summary>A picture's caption.</summary>
    Caption,

    /// <summary>Text that is not the author's: share buttons, subscription offers, disclaimers, comments, link lists.</summary>
    Boilerplate,
}
