using KnowledgeGraph.Language.Decoding;
using KnowledgeGraph.Language.Inference;
using KnowledgeGraph.Language.WordPieces;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Analyses a sentence with the network. One that is too long for it is analysed in parts, which are joined in one tree.</summary>
internal sealed class NetworkAnalyzer(WordPieceEncoder encoder, Lazy<Network> network, RelationNumbers relations) : ISentenceAnalyzer
{
    private readonly SentenceParts _parts = new(encoder);

    /// <inheritdoc/>
    public WordAnalysis[] Analyze(ReadOnlySpan<TokenSpan> words)
    {
        var result = new WordAnalysis[words.Length];
        var firstRoot = -1;
        foreach (var (start, end) in _parts.Of(words))
        {
            var part = result.AsSpan(start..end);
            AnalyzePart(words[start..end], part);
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = part[i].Head >= 0
                    ? part[i] with { Head = part[i].Head + start }
                    : firstRoot < 0 ? part[i] : part[i] with { Head = firstRoot, Relation = relations.Parataxis };
                firstRoot = part[i].Head < 0 ? start + i : firstRoot;
            }
        }

        return result;
    }

    private void AnalyzePart(ReadOnlySpan<TokenSpan> words, Span<WordAnalysis> result)
    {
        using var output = network.Value.Run(encoder.Encode(words));
        var heads = MaximumSpanningTree.Find(words.Length, output.Arcs);
        var upos = output.Upos;
        var xpos = output.Xpos;
        var features = output.Features;
        var lemmas = output.LemmaScripts;
        var entities = output.Entities;
        var arcRelations = output.Relations;
        for (var i = 0; i < words.Length; i++)
        {
            var relation = relations.Consistent((int)arcRelations[(i * (words.Length + 1)) + heads[i] + 1], heads[i]);
            result[i] = new WordAnalysis((int)upos[i], (int)xpos[i], (int)features[i], (int)lemmas[i], (int)entities[i], heads[i], relation);
        }
    }
}
