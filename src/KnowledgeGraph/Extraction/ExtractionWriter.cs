using System.Collections.Immutable;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction;

/// <summary>Makes of an analysis what a store keeps: claims made unique, with ids and quotations, and the entities that they name.</summary>
internal static class ExtractionWriter
{
    // Below this, most claims are wrong: chains of a doubtful frame, a pronoun and a guess.
    internal const double LeastConfidence = 0.3;

    /// <summary>The extraction of a document.</summary>
    public static DocumentExtraction Write(DocumentAnalysis analysis)
    {
        var claims = analysis.Claims
            .Where(c => c.Confidence >= LeastConfidence)
            .Select(c => ToClaim(analysis.Document, c))
            .GroupBy(c => (c.Sentence, c.Source, c.Relation, c.Target))
            .Select(g => g.OrderByDescending(c => c.Confidence).ThenBy(c => c.Evidence.Start).ThenBy(c => c.Evidence.End).ThenBy(c => c.Id, StringComparer.Ordinal).First())
            .Order(ClaimOrder.Instance)
            .ToImmutableArray();
        var byId = analysis.Entities.All.GroupBy(e => e.Id).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        var used = claims.SelectMany(c => c.AttributedTo.Append(c.Source).Append(c.Target)).ToHashSet();
        var kept = byId.Where(g => used.Contains(g.Key) || g.Sum(e => e.Mentions) > 0).ToList();
        return new DocumentExtraction(
            analysis.Document,
            [.. analysis.Ledger],
            [.. kept.Select(g => ToEntity(g))],
            [.. kept.Select(g => new EntityMention(analysis.Document.Id, g.Key, Math.Max(1, g.Sum(e => e.Mentions)), [.. g.SelectMany(e => e.Forms).Distinct().Order(StringComparer.Ordinal)]))],
            claims,
            analysis.Words);
    }

    private static Entity ToEntity(IGrouping<string, DocumentEntity> same)
    {
        var first = same.First();
        return new Entity(first.Id, first.Name, first.Kind, [.. same.SelectMany(e => e.Forms.Append(e.Name)).Where(f => f != first.Name).Distinct().Order(StringComparer.Ordinal)]);
    }

    // A quotation does not end on an adjective or possessor: "to counterbalance Chinese dominance".
    private static int EndOfPhrase(ImmutableArray<Token> tokens, int last)
    {
        var token = tokens[last];
        return token.Head > last && token.Head - last <= 4 && (token.Is("amod") || token.Is("compound") || token.Relation == "nmod:poss") ? token.Head : last;
    }

    private static Claim ToClaim(Document document, DraftClaim draft)
    {
        var tokens = draft.Sentence.Sentence.Tokens;
        var (start, end) = (tokens[draft.Span.First].Start, tokens[EndOfPhrase(tokens, draft.Span.Last)].End);
        var speakers = draft.Qualifiers.AttributedTo.Select(e => e.Id).Distinct().Order(StringComparer.Ordinal).ToImmutableArray();
        var number = draft.Sentence.Sentence.Number;
        return new Claim(
            ClaimId.Of(document.Id, number, draft.Source.Id, draft.Relation, draft.Target.Id, draft.Qualifiers.Polarity, draft.Qualifiers.Modality, speakers),
            document.Id,
            number,
            draft.Source.Id,
            draft.Relation,
            draft.Target.Id,
            draft.Qualifiers.Polarity,
            draft.Qualifiers.Modality,
            speakers,
            draft.Qualifiers.When ?? document.Published?.ToString("yyyy-MM-dd"),
            new Evidence(document.Text[start..end], start, end),
            draft.Confidence,
            draft.Extractor);
    }
}
