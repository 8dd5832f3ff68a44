using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export;

/// <summary>How a document is cited; its words are made once for all claims that cite it.</summary>
internal sealed class Citation
{
    /// <summary>Takes a document.</summary>
    public Citation(DocumentNode document)
    {
        Document = document;
        Voice = document.Authors.Length > 0 ? string.Join(", ", document.Authors) : document.Publisher ?? document.Title;
        TitleAndDate = document.Published is { } day ? $"{document.Title} ({day:yyyy-MM-dd})" : document.Title;
    }

    public DocumentNode Document { get; }

    /// <summary>Its authors, else its publisher, else its title.</summary>
    public string Voice { get; }

    /// <summary>Its title, with the date where that is known.</summary>
    public string TitleAndDate { get; }
}
