using System.Collections.Immutable;
using KnowledgeGraph.Export.AdminCsv;
using KnowledgeGraph.Export.CypherScript;
using KnowledgeGraph.Export.Dot;
using KnowledgeGraph.Export.Gexf;
using KnowledgeGraph.Export.GraphMl;
using KnowledgeGraph.Export.JsonLd;
using KnowledgeGraph.Export.JsonLines;
using KnowledgeGraph.Export.Svg;
using KnowledgeGraph.Export.Tsv;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export;

/// <summary>The formats that there are, by name. A new format is one line here.</summary>
public static class ExportFormats
{
    /// <summary>Every format, in the order in which help lists them.</summary>
    public static ImmutableArray<IGraphWriter> All(Ontology ontology, WriterOptions options) =>
    [
        new GraphMlWriter(ontology, options),
        new GexfWriter(ontology),
        new AdminCsvWriter(ontology, options),
        new CypherScriptWriter(ontology),
        new JsonLinesWriter(),
        new JsonLdWriter(ontology),
        new DotWriter(ontology),
        new SvgWriter(ontology, options),
        new TsvWriter(),
    ];

    /// <summary>The writer of a format.</summary>
    /// <exception cref="InputException">There is no such format; the message lists those there are.</exception>
    public static IGraphWriter Find(string format, Ontology ontology, WriterOptions options)
    {
        var all = All(ontology, options);
        return all.FirstOrDefault(w => w.Format == format)
            ?? throw new InputException($"no format '{format}'; there are {string.Join(", ", all.Select(w => w.Format))}");
    }
}
