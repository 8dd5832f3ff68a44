using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Explanation;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Qualifiers;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Explanation;

/// <summary>Prints what each layer of extraction made of a sentence.</summary>
internal sealed class ExplanationPrinter(TextWriter output) : IExplanationWriter
{
    /// <inheritdoc/>
    public void Write(DocumentAnalysis analysis, SentenceAnalysis sentence, IReadOnlyList<Silence> silences)
    {
        using (var tree = new TreeWriter(output))
        {
            tree.Write(sentence.Sentence, analysis.Document.Text);
        }

        Print("Mentions", sentence.Mentions.OrderBy(m => m.First).ThenBy(m => m.Last).Select(Describe));
        Print("Predications", sentence.Predications.Select(p => Describe(p, sentence.Sentence)));
        Print("Claims", analysis.Claims.Where(c => c.Sentence == sentence).Select(Describe));
        Print("Pairs without a claim", silences.Select(s => $"{s.One.Name}, {s.Other.Name}: {s.Reason}"));
    }

    private static string Describe(Mention mention)
    {
        var referents = mention.Referents.Length > 0 ? string.Join(", ", mention.Referents.Select(r => $"{r.Name} ({r.Kind})")) : "nothing";
        return $"{CellText.Of(mention.Text)}  {mention.Form.ToString().ToLowerInvariant()} -> {referents}, certainty {mention.Certainty:0.##}";
    }

    private static string Describe(Predication predication, Sentence sentence)
    {
        var arguments = predication.Arguments.Select(a => $"{a.Role}: {sentence.Tokens[a.Token].Form}");
        return $"{predication.Names[0]} ({predication.PartOfSpeech})  {string.Join(", ", arguments)}; {Describe(predication.Qualifiers)}";
    }

    private static string Describe(DraftClaim claim) =>
        $"{claim.Source.Name} {claim.Relation} {claim.Target.Name}; {Describe(claim.Qualifiers)}; confidence {claim.Confidence:0.##}, by {claim.Extractor}";

    private static string Describe(Qualification qualifiers)
    {
        var voice = qualifiers.AttributedTo.Length == 0 ? "" : $", says {string.Join(" and ", qualifiers.AttributedTo.Select(e => e.Name))}";
        var when = qualifiers.When is null ? "" : $", {qualifiers.When}";
        return $"{GraphProperties.NameOf(qualifiers.Polarity)}, {GraphProperties.NameOf(qualifiers.Modality)}{voice}{when}";
    }

    private void Print(string heading, IEnumerable<string> lines)
    {
        output.WriteLine(heading);
        foreach (var line in lines.DefaultIfEmpty("none"))
        {
            output.WriteLine($"  {line}");
        }

        output.WriteLine();
    }
}
