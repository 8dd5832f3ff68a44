using KnowledgeGraph.Extraction;
using KnowledgeGraph.Pipeline;

namespace KnowledgeGraph.Tests.Pipeline;

[TestFixture]
public sealed class PipelineBuilderTests
{
    [Test]
    public void StagesKeepTheirOrder()
    {
        var stages = new PipelineBuilder().Add(new Stage("a", [], [Part.Trees])).Add(new Stage("b", [Part.Trees], [Part.Mentions])).Build();

        Assert.That(stages.Select(s => s.Name), Is.EqualTo(new[] { "a", "b" }));
    }

    [Test]
    public void AStageBeforeWhatItNeedsIsRefusedByName() => Assert.That(
        () => new PipelineBuilder().Add(new Stage("b", [Part.Trees, Part.Mentions], [])).Add(new Stage("a", [], [Part.Trees])).Build(),
        Throws.TypeOf<ConfigurationException>().With.Message.EqualTo("stage 'b' needs Trees, Mentions, which no stage before it gives"));

    [Test]
    public void NothingCanBeAddedOnceItIsBuilt()
    {
        var builder = new PipelineBuilder().Add(new Stage("a", [], [Part.Trees]));
        var stages = builder.Build();

        Assert.That(() => builder.Add(new Stage("b", [], [])), Throws.InvalidOperationException);
        Assert.That(stages, Has.Count.EqualTo(1));
    }

    private sealed record Stage(string Name, IReadOnlyList<Part> Needs, IReadOnlyList<Part> Gives) : IStage
    {
        public void Process(DocumentAnalysis analysis)
        {
        }
    }
}
