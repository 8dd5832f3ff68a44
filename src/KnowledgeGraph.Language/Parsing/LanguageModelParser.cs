using System.Collections.Immutable;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Parses sentences with the language model.</summary>
internal sealed class LanguageModelParser(string version, ISentenceAnalyzer analyzer, TokenBuilder builder) : ISentenceParser
{
    /// <inheritdoc/>
    public string Version => version;

    /// <inheritdoc/>
    public ImmutableArray<Token> Parse(SentenceSpan sentence) => builder.Build(sentence, analyzer.Analyze(sentence.Tokens.AsSpan()));
}
