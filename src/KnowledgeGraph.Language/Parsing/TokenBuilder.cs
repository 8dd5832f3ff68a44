using System.Collections.Immutable;
using KnowledgeGraph.Language.Decoding;
using KnowledgeGraph.Language.Inference;
using KnowledgeGraph.Language.Lemmas;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>Turns the numbers of an analysis into tokens.</summary>
internal sealed class TokenBuilder(ModelLabels labels, Lemmatizer lemmatizer)
{
    /// <summary>One token for each word.</summary>
    public ImmutableArray<Token> Build(SentenceSpan sentence, ReadOnlySpan<WordAnalysis> analysis)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>(analysis.Length);
        var entity = default(EntityLabel);
        for (var i = 0; i < analysis.Length; i++)
        {
            entity = labels.Entities[analysis[i].Entity].After(entity);
            var spaceAfter = i + 1 == analysis.Length || sentence.Tokens[i + 1].Start > sentence.Tokens[i].End;
            tokens.Add(Build(i, sentence.Tokens[i], analysis[i], (entity, spaceAfter)));
        }

        return tokens.MoveToImmutable();
    }

    private Token Build(int index, TokenSpan word, WordAnalysis analysis, (EntityLabel Entity, bool SpaceAfter) context) => new()
    {
        Index = index,
        Form = word.Form,
        Start = word.Start,
        End = word.End,
        Lemma = lemmatizer.Lemma(word.Form, labels.Xpos[analysis.Xpos], labels.LemmaScripts[analysis.LemmaScript]),
        Upos = labels.Upos[analysis.Upos],
        Xpos = labels.Xpos[analysis.Xpos],
        Features = labels.Features[analysis.Features],
        Head = analysis.Head,
        Relation = labels.Relations[analysis.Relation],
        Entity = context.Entity.Tag,
        EntityBegins = context.Entity.Begins,
        SpaceAfter = context.SpaceAfter,
    };
}
