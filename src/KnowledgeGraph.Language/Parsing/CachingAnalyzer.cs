using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Analyses a sentence once: an analysis that the cache holds is taken from there.</summary>
internal sealed class CachingAnalyzer(ISentenceAnalyzer analyzer, IParseCache cache, string version) : ISentenceAnalyzer
{
    /// <inheritdoc/>
    public WordAnalysis[] Analyze(ReadOnlySpan<TokenSpan> words)
    {
        var key = AnalysisKey.Of(words, version);
        if (cache.Find(key) is { } kept && AnalysisCodec.TryDecode(kept, words.Length, out var known))
        {
            return known;
        }

        var analysis = analyzer.Analyze(words);
        cache.Add(key, AnalysisCodec.Encode(analysis));
        return analysis;
    }
}
