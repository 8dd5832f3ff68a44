using System.Text.RegularExpressions;
using KnowledgeGraph.Evaluation.Gold;

namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Finds the gold entity that each predicted entity is: by its canonical name, or by the most forms that both list.</summary>
internal sealed partial class NameMatch
{
    private readonly Dictionary<string, string> _goldByPredicted = [];

    public NameMatch(AnnotatedDocument gold, AnnotatedDocument predicted)
    {
        var byName = new Dictionary<string, string>();
        foreach (var name in gold.Entities.Select(e => e.Name).Distinct())
        {
            byName[Normalize(name)] = name;
        }

        var goldByForm = Forms(gold).ToLookup(f => f.Form, f => f.Name);
        var predictedForms = Forms(predicted).ToLookup(f => f.Name, f => f.Form);
        foreach (var name in predicted.Entities.Select(e => e.Name).Distinct())
        {
            if ((byName.GetValueOrDefault(Normalize(name)) ?? MostShared(predictedForms[name], goldByForm)) is { } match)
            {
                _goldByPredicted.Add(name, match);
            }
        }
    }

    /// <summary>The gold name; for an entity that gold lacks its own name, marked so that it equals no gold name.</summary>
    public string Rename(string predicted) => _goldByPredicted.GetValueOrDefault(predicted) ?? Unmatched(predicted);

    public static string Unmatched(string name) => "~" + name;

    /// <summary>Case, article, quotation marks, points and hyphens make no difference.</summary>
    public static string Normalize(string name)
    {
        var text = name.ToLowerInvariant().Replace("ß", "ss").Replace('ς', 'σ');
        text = Marks().Replace(Apostrophes().Replace(text, "'"), "").Replace('-', ' ').Replace('–', ' ');
        return Article().Replace(Space().Replace(text, " ").Trim(), "");
    }

    private static string? MostShared(IEnumerable<string> forms, ILookup<string, string> goldByForm) => forms
        .SelectMany(f => goldByForm[f])
        .GroupBy(n => n)
        .OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .FirstOrDefault()?.Key;

    private static IEnumerable<(string Name, string Form)> Forms(AnnotatedDocument document) => document.Entities
        .SelectMany(e => e.Forms.Prepend(e.Name).Where(f => !string.IsNullOrWhiteSpace(f)).Select(f => (e.Name, Normalize(f))))
        .Distinct();

    [GeneratedRegex("[’‘`]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("['\"“”.,()*]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("^(the|a|an) ")]
    private static partial Regex Article();
}
