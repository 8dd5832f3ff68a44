using KnowledgeGraph.Extraction.Explanation;
using KnowledgeGraph.Extraction.Tests.Support;
using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

[TestFixture]
public sealed class SilenceExplainerTests
{
    [TestCase("Norway repainted Sweden.", "no frame knows 'repaint' (verb)")]
    [TestCase("Norway spoke and Sweden slept.", "no predication has both: Norway is subj of speak; Sweden is subj of sleep")]
    [TestCase("Norway invaded for Sweden.", "frames of 'invade' (verb) join subj")]
    [TestCase("Norway painted Sweden.", "but wants one of aggressor")]
    public void APairWithoutAClaimHasAReason(string text, string reason)
    {
        var silence = Explain(text).Single();
        Assert.That((silence.One.Name, silence.Other.Name), Is.EqualTo(("Norway", "Sweden")));
        Assert.That(silence.Reason, Does.Contain(reason));
    }

    [Test]
    public void APairWithAClaimIsNoSilence() => Assert.That(Explain("Norway invaded Sweden."), Is.Empty);

    private static List<Silence> Explain(string text)
    {
        var analysis = Product.Pipeline.Analyze(new Document("d", text, [new Block(0, text.Length, BlockKind.Paragraph)], "d", [], null, null, null));
        var ontology = OntologyReader.ReadFile(Path.Combine(Repository.Root, "graph-schema", "ontology.yaml"));
        return [.. new SilenceExplainer(Product.Pipeline.Vocabulary, ontology).Explain(analysis, analysis.Sentences[0])];
    }
}
