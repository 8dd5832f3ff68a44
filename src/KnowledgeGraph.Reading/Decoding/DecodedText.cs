namespace KnowledgeGraph.Reading.Decoding;

/// <summary>The text of a file. A byte order mark is no part of it.</summary>
/// <param name="Text">Every character of the file, line ends as stored.</param>
/// <param name="Warning">Says how the encoding was guessed or which bytes were lost; null where the encoding is certain.</param>
internal sealed record DecodedText(string Text, string? Warning = null);
