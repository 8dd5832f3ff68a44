using System.Globalization;
using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Export.Dot;

/// <summary>DOT for Graphviz: nodes coloured by kind, edges coloured and dashed by family, as thick as they weigh, with their quotation as tooltip.</summary>
public sealed class DotWriter : IGraphWriter
{
    private readonly Ontology _ontology;

    /// <summary>Takes the ontology of the graphs to come.</summary>
    public DotWriter(Ontology ontology) => _ontology = ontology;

    /// <inheritdoc/>
    public string Format => "dot";

    /// <inheritdoc/>
    public string Extension => ".dot";

    /// <inheritdoc/>
    public string Description => "for Graphviz";

    /// <inheritdoc/>
    public bool UsesMeasures => false;

    /// <inheritdoc/>
    public ExportSummary Write(IGraphSource graph, IExportTarget target)
    {
        var summary = new ExportSummary();
        target.Write("graph.dot", stream => summary = Write(graph, stream));
        return summary;
    }

    private ExportSummary Write(IGraphSource graph, Stream stream)
    {
        var text = new TextCleaner();
        var (entities, relationships) = (0L, 0L);
        using var output = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        output.WriteLine("digraph knowledge {");
        output.WriteLine("  graph [overlap=false, splines=true, outputorder=edgesfirst];");
        output.WriteLine("  node [shape=box, style=\"rounded,filled\", color=white, fontcolor=white, fontname=\"Helvetica\"];");
        output.WriteLine("  edge [fontname=\"Helvetica\", fontsize=9];");
        foreach (var node in ExportNode.Read(graph, _ontology))
        {
            output.WriteLine($"  {Quote(text, node.Entity.Id)} [label={Quote(text, node.Entity.Name)}, fillcolor=\"{node.Kind.Color}\", tooltip={Quote(text, node.Kind.Name)}];");
            entities++;
        }

        foreach (var edge in new ExportEdges(graph, _ontology, new Citations(graph)).Read())
        {
            output.WriteLine(Edge(edge, text));
            relationships++;
        }

        output.WriteLine("}");
        return new ExportSummary(entities, relationships, 0, text.Repaired);
    }

    private static string Edge(ExportEdge edge, TextCleaner text)
    {
        var (relationship, color) = (edge.Relationship, FamilyStyle.Of(edge.Type.Family).Color);
        var width = Math.Round(1 + Math.Min(Math.Sqrt(relationship.Weight), 5), 2).ToString(CultureInfo.InvariantCulture);
        var style = edge.Type.Family switch { "conflict" => "dashed", "structure" => "dotted", _ => "solid" };
        var tooltip = edge.Example is { } claim ? $", edgetooltip={Quote(text, claim.Evidence.Quote)}" : "";
        var direction = edge.Type.Symmetric ? ", dir=none" : "";
        return $"  {Quote(text, relationship.Source)} -> {Quote(text, relationship.Target)} [label=\"{Names.Phrase(edge.Type.Name)}\", "
            + $"color=\"{color}\", fontcolor=\"{color}\", penwidth={width}, style={style}{direction}{tooltip}];";
    }

    private static string Quote(TextCleaner text, string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text.Clean(value))
        {
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "",
                _ => c,
            });
        }

        return quoted.Append('"').ToString();
    }
}
