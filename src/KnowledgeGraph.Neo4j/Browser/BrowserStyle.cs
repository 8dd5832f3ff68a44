using System.Globalization;
using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph.Properties;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Browser;

/// <summary>The style sheet of the Neo4j Browser (GraSS): kinds in the colours of the ontology, relations in those of their family.</summary>
public static class BrowserStyle
{
    private const string DocumentColor = "#d9d9d9";
    private const string ClaimColor = "#f2e2a0";
    private const string TieColor = "#a5abb6";

    /// <summary>The whole style sheet. Its parser takes no colon inside a value and no comment.</summary>
    public static string Of(Ontology ontology)
    {
        var style = new StringBuilder();
        AppendNode(style, "node", "#a5abb6", 50, "{name}");
        foreach (var kind in ontology.Kinds)
        {
            AppendNode(style, $"node.{kind.Name}", kind.Color, kind.Class == "Actor" ? 65 : 50, "{name}");
        }

        AppendNode(style, $"node.{GraphNames.Document}", DocumentColor, 40, "{title}");
        AppendNode(style, $"node.{GraphNames.Claim}", ClaimColor, 30, "{relation}");
        AppendRelationship(style, "relationship", TieColor, 1);
        foreach (var relation in ontology.Relations)
        {
            AppendRelationship(style, $"relationship.{relation.Name}", FamilyStyle.Of(relation.Family).Color, 2);
        }

        return style.ToString();
    }

    private static void AppendNode(StringBuilder style, string selector, string color, int diameter, string caption) => style.Append(CultureInfo.InvariantCulture, $$"""
        {{selector}} {
          color: {{color}};
          border-color: {{Darker(color)}};
          border-width: 2px;
          text-color-internal: {{(IsDark(color) ? "#ffffff" : "#222222")}};
          font-size: 10px;
          diameter: {{diameter}}px;
          caption: "{{caption}}";
        }

        """).Append('\n');

    private static void AppendRelationship(StringBuilder style, string selector, string color, int width) => style.Append(CultureInfo.InvariantCulture, $$"""
        {{selector}} {
          color: {{color}};
          shaft-width: {{width}}px;
          font-size: 8px;
          padding: 3px;
          text-color-external: {{color}};
          text-color-internal: #ffffff;
          caption: "<type>";
        }

        """).Append('\n');

    private static string Darker(string color) => string.Concat(Channels(color).Select(c => ((int)(c * 0.75)).ToString("x2")).Prepend("#"));

    // Perceived brightness after ITU-R BT.601.
    private static bool IsDark(string color) => Channels(color) is [var red, var green, var blue] && (0.299 * red) + (0.587 * green) + (0.114 * blue) < 150;

    private static int[] Channels(string color) =>
        [.. Enumerable.Range(0, 3).Select(n => int.Parse(color.AsSpan(1 + (2 * n), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
}
