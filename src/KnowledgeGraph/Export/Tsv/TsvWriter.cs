using System.Collections.Immutable;
using CsvHelper;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Export.Tsv;

/// <summary>The gold format: for each document a pair of files, named like the source file, with its entities and its claims.</summary>
public sealed class TsvWriter : IGraphWriter
{
    /// <inheritdoc/>
    public string Format => "tsv";

    /// <inheritdoc/>
    public string Extension => "";

    /// <inheritdoc/>
    public string Description => "the gold format for annotation and `kg evaluate`, a pair of files for each document";

    /// <inheritdoc/>
    public bool UsesMeasures => false;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var entities = new HashSet<string>();
        var claims = 0L;
        foreach (var document in new GraphAnnotations(graph).Documents())
        {
            Write(target, document.Name + GoldFormat.EntitiesSuffix, GoldFormat.EntityColumns, document.Entities.Select(Cells));
            Write(target, document.Name + GoldFormat.ClaimsSuffix, GoldFormat.ClaimColumns, document.Claims.Select(Cells));
            entities.UnionWith(document.Entities.Select(e => e.Name));
            claims += document.Claims.Length;
        }

        return new ExportSummary(entities.Count, 0, claims);
    }

    private static void Write(IExportTarget target, string name, ImmutableArray<string> header, IEnumerable<string[]> rows) => target.Write(name, stream =>
    {
        using var csv = CsvWriter.Create(stream, GoldFormat.Writing, leaveOpen: true);
        csv.WriteRecord([.. header]);
        foreach (var row in rows)
        {
            csv.WriteRecord(Array.ConvertAll(row, OneLine));
        }
    });

    private static string[] Cells(AnnotatedEntity e) => [e.Name, e.Kind, List(e.Forms)];

    private static string[] Cells(AnnotatedClaim c) => [c.Sentence, c.Source, c.Relation, c.Target, c.Polarity, c.Modality, List(c.AttributedTo), c.Quote];

    private static string List(ImmutableArray<string> values) =>
        string.Join(GoldFormat.ListSeparator, values.Select(v => v.Replace(GoldFormat.ListSeparator, ' ')));

    // The format has no quoting: what would end a cell or a line becomes a space.
    private static string OneLine(string cell) => cell.Replace("\r\n", " ").Replace('\t', ' ').Replace('\r', ' ').Replace('\n', ' ');
}
