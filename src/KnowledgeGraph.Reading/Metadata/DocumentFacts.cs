using System.Collections.Immutable;

namespace KnowledgeGraph.Reading.Metadata;

/// <summary>What is known about a document besides its text; whatever is unknown is null or empty.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Medium or institution.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Source">Address or other reference.</param>
internal sealed record DocumentFacts(string? Title = null, string? Publisher = null, DateOnly? Published = null, string? Source = null)
{
    /// <summary>Nothing is known.</summary>
    public static DocumentFacts None { get; } = new();

    /// <summary>Names in the order of the byline.</summary>
    public ImmutableArray<string> Authors { get; init; } = [];

    /// <summary>These facts, and those of the other where one is missing here.</summary>
    public DocumentFacts Or(DocumentFacts other) =>
        new(Title ?? other.Title, Publisher ?? other.Publisher, Published ?? other.Published, Source ?? other.Source)
        {
            Authors = Authors.IsEmpty ? other.Authors : Authors,
        };
}
