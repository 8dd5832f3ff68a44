using System.Collections.Immutable;

namespace KnowledgeGraph.Syntax;

/// <summary>Gives the words of one sentence their tags, lemmas, names and tree. Safe to call from several threads at once.</summary>
public interface ISentenceParser
{
    /// <summary>Names the model and its version: two parsers with the same version give the same trees.</summary>
    string Version { get; }

    /// <summary>One token for each word. The result depends on the words alone, never on sentences before.</summary>
    ImmutableArray<Token> Parse(SentenceSpan sentence);
}
