using Gherkin;
using Gherkin.Ast;

namespace KnowledgeGraph.Cypher.Tests.Tck;

/// <summary>Reads feature files.</summary>
public static class TckFeatures
{
    /// <summary>All scenarios of a file.</summary>
    public static IEnumerable<TckScenario> Read(string file)
    {
        var feature = new Parser().Parse(file).Feature;
        var name = feature.Name.Split(' ')[0];
        var background = feature.Children.OfType<Background>().SelectMany(b => b.Steps).ToList();
        foreach (var scenario in feature.Children.OfType<Scenario>())
        {
            var examples = scenario.Examples.SelectMany(Rows).ToList();
            if (examples.Count == 0)
            {
                yield return Fill($"{name} {Number(scenario)}", [.. background, .. scenario.Steps], []);
            }

            for (var i = 0; i < examples.Count; i++)
            {
                yield return Fill($"{name} {Number(scenario)} #{i + 1}", [.. background, .. scenario.Steps], examples[i]);
            }
        }
    }

    private static string Number(Scenario scenario) => scenario.Name[..(scenario.Name.IndexOf(']') + 1)];

    private static IEnumerable<IReadOnlyList<(string, string)>> Rows(Examples examples) => examples.TableBody.Select(row =>
        examples.TableHeader.Cells.Zip(row.Cells, (h, c) => ($"<{h.Value}>", c.Value)).ToList());

    private static TckScenario Fill(string id, IEnumerable<Step> steps, IReadOnlyList<(string Name, string Value)> values)
    {
        string In(string text) => values.Aggregate(text, (t, v) => t.Replace(v.Name, v.Value));
        return new TckScenario(id, [.. steps.Select(s => new TckStep(
            In(s.Text),
            s.DocString is { } text ? In(text.Content) : null,
            s.DataTable?.Rows.Select(r => r.Cells.Select(c => In(c.Value)).ToList()).ToList()))]);
    }
}
