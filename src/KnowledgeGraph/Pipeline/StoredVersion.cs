namespace KnowledgeGraph.Pipeline;

/// <summary>Which version of a document a store holds.</summary>
/// <param name="Hash">SHA-256 of the document's text.</param>
/// <param name="Fingerprint">Of the extractor that read it.</param>
public sealed record StoredVersion(string Hash, string Fingerprint);
