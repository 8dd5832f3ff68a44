using KnowledgeGraph.Extraction.Tests.Support;

namespace KnowledgeGraph.Extraction.Tests;

/// <summary>Every case of the files in <c>Specs</c>, read at run time; the format is in their README.</summary>
[Parallelizable(ParallelScope.Children)]
public sealed class SpecTests
{
    [TestCaseSource(nameof(Cases))]
    public void Spec(object spec)
    {
        var comparison = new Comparison((Spec)spec);

        Assert.That(comparison.Faults, Is.Empty, comparison.Explain);
    }

    private static IEnumerable<TestCaseData> Cases()
    {
        var reader = new SpecReader(new ExpectationReader(Product.Ontology));
        return Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md")
            .Where(f => Path.GetFileName(f) != "README.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(reader.Read)
            .Select(spec => new TestCaseData(spec).SetName(spec.Name));
    }
}
