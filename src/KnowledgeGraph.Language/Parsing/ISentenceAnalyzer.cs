using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Gives the words of a sentence their classes and heads. Safe to call from several threads at once.</summary>
internal interface ISentenceAnalyzer
{
    /// <summary>One analysis for each word; the heads form a tree with one root. It depends on the words' forms alone.</summary>
    WordAnalysis[] Analyze(ReadOnlySpan<TokenSpan> words);
}
