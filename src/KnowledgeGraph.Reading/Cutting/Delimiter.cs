namespace KnowledgeGraph.Reading.Cutting;

/// <summary>A run of equal signs that may begin or end emphasis.</summary>
/// <param name="Start">Offset of the first sign.</param>
/// <param name="Length">How many.</param>
/// <param name="Sign">Which.</param>
/// <param name="CanOpen">No white space follows.</param>
/// <param name="CanClose">No white space is before it.</param>
internal readonly record struct Delimiter(int Start, int Length, char Sign, bool CanOpen, bool CanClose);
