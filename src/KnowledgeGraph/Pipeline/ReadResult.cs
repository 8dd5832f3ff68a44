using System.Collections.Immutable;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Pipeline;

/// <summary>What came of one file or row.</summary>
/// <param name="Name">Name of the document, or of the file where it could not be read.</param>
/// <param name="Document">Null where it could not be read or was skipped.</param>
/// <param name="Error">What is wrong and what to do; null where it was read.</param>
/// <param name="Skipped">Why it was left out on purpose (an unknown format in a folder); null otherwise.</param>
/// <param name="Warnings">For example a guessed encoding.</param>
public sealed record ReadResult(string Name, Document? Document, string? Error, string? Skipped, ImmutableArray<string> Warnings)
{
    /// <summary>A document that was read.</summary>
    public static ReadResult Of(Document document, params ImmutableArray<string> warnings) => new(document.Name, document, null, null, warnings);

    /// <summary>A file that could not be read.</summary>
    public static ReadResult Failed(string name, string error) => new(name, null, error, null, []);

    /// <summary>A file that was left out on purpose.</summary>
    public static ReadResult LeftOut(string name, string reason) => new(name, null, null, reason, []);
}
