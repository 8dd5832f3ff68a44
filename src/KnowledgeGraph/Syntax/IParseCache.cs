namespace KnowledgeGraph.Syntax;

/// <summary>Keeps parses between runs. Safe to call from several threads at once.</summary>
public interface IParseCache
{
    /// <summary>The parse kept under a key; null if there is none.</summary>
    /// <param name="key">A hash of the sentence's words and the parser's version.</param>
    byte[]? Find(UInt128 key);

    /// <summary>Keeps a parse. It may be written later, with others.</summary>
    void Add(UInt128 key, byte[] parse);
}
