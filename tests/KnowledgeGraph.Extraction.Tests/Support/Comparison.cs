using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Tests.Support;

/// <summary>What a text gives against what its case asks for.</summary>
internal sealed class Comparison
{
    private readonly Spec _spec;
    private readonly DocumentExtraction _got;
    private readonly List<ClaimLine> _claims;

    public Comparison(Spec spec)
    {
        _spec = spec;
        _got = Product.Pipeline.Extract(spec.Document);
        var names = _got.Entities.ToDictionary(e => e.Id, e => e.Name);
        _claims = [.. _got.Claims.Select(c => ClaimLine.Of(c, names, Product.Ontology)).Distinct().OrderBy(c => c.ToString(), StringComparer.Ordinal)];
    }

    /// <summary>What is wrong, one fault a line; empty if nothing is.</summary>
    public IReadOnlyList<string> Faults => [.. Missing(), .. Surplus(), .. WrongEntities()];

    /// <summary>Text, expected and found claims, entities and trees: all that is needed to see why.</summary>
    public string Explain()
    {
        var report = new StringWriter { NewLine = "\n" };
        report.WriteLine($"\n{_spec.Place}\n{_spec.Document.Text}\n\n{string.Join('\n', Faults)}\n\ngot:");
        report.WriteLine(string.Join('\n', _claims.Select(c => $"  {c}").DefaultIfEmpty("  (nothing)")));
        report.WriteLine($"entities: {string.Join("; ", _got.Entities.Select(e => $"{e.Name} ({e.Kind})"))}\n");
        using var trees = new TreeWriter(report);
        foreach (var sentence in Product.Pipeline.Analyze(_spec.Document).Sentences)
        {
            trees.Write(sentence.Sentence, _spec.Document.Text);
        }

        return report.ToString();
    }

    private IEnumerable<string> Missing() => _spec.Expected.Claims.Except(_claims).Select(c => $"missing: {c}");

    private IEnumerable<string> Surplus()
    {
        var expected = _spec.Expected;
        var named = expected.Claims.SelectMany(c => new[] { c.Source, c.Target }).ToHashSet();
        var isNothing = expected.Claims.IsEmpty;
        return expected.Open ? [] : _claims.Except(expected.Claims).Where(c => isNothing || (named.Contains(c.Source) && named.Contains(c.Target))).Select(c => $"surplus: {c}");
    }

    private IEnumerable<string> WrongEntities()
    {
        foreach (var (name, kind) in _spec.Expected.Kinds.Where(k => !_got.Entities.Any(e => e.Name == k.Name && e.Kind == k.Kind)))
        {
            yield return $"missing: {name} : {kind}";
        }

        foreach (var name in _spec.Expected.Absent.Where(n => _got.Entities.Any(e => e.Name == n)))
        {
            yield return $"surplus: {name}";
        }
    }
}
