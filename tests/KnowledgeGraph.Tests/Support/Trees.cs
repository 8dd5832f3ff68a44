using System.Collections.Immutable;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Tests.Support;

/// <summary>
/// Parsed sentences written by hand, so that no model loads. One word a line: <c>form UPOS XPOS head relation</c>, then, where needed,
/// <c>=lemma</c> and a named-entity class. Heads count from 1, 0 is the root; the lemma is the form in lower case, of a name the form itself.
/// </summary>
internal static class Trees
{
    /// <summary>One sentence.</summary>
    public static Sentence Parse(string tree) => Analyze(tree).Sentences[0].Sentence;

    /// <summary>A document of such sentences, one paragraph, before any stage but parsing.</summary>
    public static DocumentAnalysis Analyze(params string[] trees) => Analyze(null, trees);

    /// <summary>The same with the date of the document.</summary>
    public static DocumentAnalysis Analyze(DateOnly? published, params string[] trees)
    {
        var words = trees.Select(t => t.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray()).ToArray();
        var text = string.Join(' ', words.SelectMany(s => s.Select(w => w[0])));
        var block = new Block(0, text.Length, BlockKind.Paragraph);
        var analysis = new DocumentAnalysis(new Document("hand.txt", text, [block], "hand", [], null, published, null));
        var start = 0;
        foreach (var sentence in words)
        {
            var tokens = ImmutableArray.CreateBuilder<Token>(sentence.Length);
            foreach (var word in sentence)
            {
                tokens.Add(ToToken(word, tokens.Count, start));
                start = tokens[^1].End + 1;
            }

            analysis.Sentences.Add(new SentenceAnalysis(new Sentence(analysis.Sentences.Count + 1, block, tokens.ToImmutable())));
        }

        return analysis;
    }

    /// <summary>The word of a sentence with this form.</summary>
    public static Token Word(this Sentence sentence, string form) => sentence.Tokens.Single(t => t.Form == form);

    private static Token ToToken(string[] word, int index, int start)
    {
        var upos = Enum.Parse<PartOfSpeech>(word[1]);
        var entity = word.Skip(5).FirstOrDefault(w => w[0] != '=');
        return new Token
        {
            Index = index,
            Form = word[0],
            Start = start,
            End = start + word[0].Length,
            Lemma = word.Skip(5).FirstOrDefault(w => w[0] == '=')?[1..] ?? (upos == PartOfSpeech.PROPN ? word[0] : word[0].ToLowerInvariant()),
            Upos = upos,
            Xpos = word[2],
            Features = "_",
            Head = int.Parse(word[3]) - 1,
            Relation = word[4],
            Entity = entity is null ? NamedEntityTag.None : Enum.Parse<NamedEntityTag>(entity),
            EntityBegins = entity is not null && word[4] != "flat",
        };
    }
}
