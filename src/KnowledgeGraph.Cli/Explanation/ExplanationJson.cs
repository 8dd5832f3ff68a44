using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explanation;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Explanation;

/// <summary>One JSON object: document, sentence, text, tokens, mentions, predications, claims, silences. Tokens are counted from 0; the root's head is −1.</summary>
internal sealed class ExplanationJson(TextWriter output) : IExplanationWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(DocumentAnalysis analysis, SentenceAnalysis sentence, IReadOnlyList<Silence> silences)
    {
        var tree = sentence.Sentence;
        var explanation = new
        {
            document = analysis.Document.Name,
            sentence = tree.Number,
            text = analysis.Document.Text[tree.Start..tree.End],
            tokens = tree.Tokens.Select(Describe),
            mentions = sentence.Mentions.OrderBy(m => m.First).ThenBy(m => m.Last).Select(Describe),
            predications = sentence.Predications.Select(Describe),
            claims = analysis.Claims.Where(c => c.Sentence == sentence).Select(Describe),
            silences = silences.Select(s => new { one = Describe(s.One), other = Describe(s.Other), reason = s.Reason }),
        };
        output.WriteLine(JsonSerializer.Serialize(explanation, Readable));
    }

    private static object Describe(Token token) => new
    {
        form = token.Form,
        lemma = token.Lemma,
        upos = token.Upos.ToString(),
        xpos = token.Xpos,
        head = token.Head,
        relation = token.Relation,
        entity = token.Entity == NamedEntityTag.None ? null : token.Entity.ToString(),
    };

    private static object Describe(Mention mention) => new
    {
        first = mention.First,
        last = mention.Last,
        head = mention.Head,
        text = mention.Text,
        form = mention.Form.ToString(),
        referents = mention.Referents.Select(Describe),
        certainty = mention.Certainty,
    };

    private static object Describe(Predication predication) => new
    {
        head = predication.Head.Index,
        names = predication.Names,
        partOfSpeech = predication.PartOfSpeech,
        arguments = predication.Arguments.Select(a => new { role = a.Role, token = a.Token }),
        qualifiers = Describe(predication.Qualifiers),
    };

    private static object Describe(DraftClaim claim) => new
    {
        source = Describe(claim.Source),
        relation = claim.Relation,
        target = Describe(claim.Target),
        qualifiers = Describe(claim.Qualifiers),
        confidence = claim.Confidence,
        extractor = claim.Extractor,
    };

    private static object Describe(DocumentEntity entity) => new { name = entity.Name, kind = entity.Kind };

    private static object Describe(Qualification qualifiers) => new
    {
        polarity = GraphProperties.NameOf(qualifiers.Polarity),
        modality = GraphProperties.NameOf(qualifiers.Modality),
        attributedTo = qualifiers.AttributedTo.Select(e => e.Name),
        when = qualifiers.When,
    };
}
