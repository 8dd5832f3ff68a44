using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Graph.Properties;

namespace KnowledgeGraph.Cli.Quotations;

/// <summary>Prints quotations for people and for programs.</summary>
internal sealed class QuotationPrinter(Streams streams)
{
    private static readonly string[] Columns =
    [
        "source", "relation", "target", "polarity", "modality", "attributed_to", "when", "document", "title", "sentence", "start", "end",
        "quote", "before", "after", "confidence", "extractor",
    ];

    /// <summary>One JSON object a quotation.</summary>
    public void PrintJson(IEnumerable<Quotation> quotations) =>
        new JsonRowPrinter().Print(new RowSet(Columns, quotations.Select(Row)), streams.Out);

    /// <summary>A paragraph a quotation, the quoted words marked in their sentence.</summary>
    public void Print(IReadOnlyList<Quotation> quotations)
    {
        foreach (var group in quotations.GroupBy(q => $"{q.Source} {q.Claim.Relation} {q.Target}"))
        {
            var documents = group.Select(q => q.Document.Id).Distinct().Count();
            streams.Out.WriteLine($"{group.Key}: {Count.Of(group.Count(), "claim")} in {Count.Of(documents, "document")}");
            foreach (var quotation in group)
            {
                streams.Out.WriteLine();
                Print(quotation);
            }

            streams.Out.WriteLine();
        }
    }

    private void Print(Quotation quotation)
    {
        var claim = quotation.Claim;
        var when = claim.When is null ? "" : $", {claim.When}";
        streams.Out.WriteLine($"  {CellText.Of(quotation.Before)}{streams.Mark(CellText.Of(claim.Evidence.Quote))}{CellText.Of(quotation.After)}");
        streams.Out.WriteLine($"  says {quotation.Voice}; {GraphProperties.NameOf(claim.Polarity)}, {GraphProperties.NameOf(claim.Modality)}{when}");
        streams.Out.WriteLine($"  {quotation.Document.Name}, sentence {claim.Sentence}, characters {claim.Evidence.Start}-{claim.Evidence.End}");
    }

    private static IReadOnlyList<object?> Row(Quotation quotation)
    {
        var (claim, document) = (quotation.Claim, quotation.Document);
        return
        [
            quotation.Source, claim.Relation, quotation.Target, GraphProperties.NameOf(claim.Polarity), GraphProperties.NameOf(claim.Modality),
            quotation.Speakers, claim.When, document.Name, document.Title, claim.Sentence, claim.Evidence.Start, claim.Evidence.End,
            claim.Evidence.Quote, quotation.Before, quotation.After, claim.Confidence, claim.Extractor,
        ];
    }
}
