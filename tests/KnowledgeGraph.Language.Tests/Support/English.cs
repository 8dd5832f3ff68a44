using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Tests.Support;

/// <summary>The real language engine, loaded once.</summary>
internal static class English
{
    private static readonly Lazy<EnglishLanguage> Loaded = new(() => EnglishLanguage.Load(EnglishLanguage.DefaultFolder));

    public static EnglishLanguage Language => Loaded.Value;

    /// <summary>A sentence of given words with a space between them.</summary>
    public static SentenceSpan Words(params IEnumerable<string> words)
    {
        var at = 0;
        var tokens = new List<TokenSpan>();
        foreach (var word in words)
        {
            tokens.Add(new TokenSpan(word, at, at + word.Length));
            at += word.Length + 1;
        }

        return new SentenceSpan(0, at - 1, [.. tokens]);
    }

    /// <summary>The words of each sentence, joined by spaces.</summary>
    public static string[] Sentences(string text) =>
        [.. Language.Segmenter.Segment(text, 0, text.Length).Select(sentence => string.Join(' ', sentence.Tokens.Select(token => token.Form)))];
}
