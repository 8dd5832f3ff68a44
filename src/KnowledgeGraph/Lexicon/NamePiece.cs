namespace KnowledgeGraph.Lexicon;

/// <summary>A run of letters and digits of a name, folded for comparison.</summary>
/// <param name="Key">Lower case, accents removed.</param>
/// <param name="Casing">How it is written.</param>
public readonly record struct NamePiece(string Key, Casing Casing);
