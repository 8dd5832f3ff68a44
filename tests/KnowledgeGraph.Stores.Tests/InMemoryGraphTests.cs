using KnowledgeGraph.Graph;
using KnowledgeGraph.Model;
using KnowledgeGraph.Stores.Tests.Support;

namespace KnowledgeGraph.Stores.Tests;

public sealed class InMemoryGraphTests : GraphSourceContract
{
    protected override IGraphSource Fill(IEnumerable<DocumentExtraction> extractions) => new InMemoryGraph(extractions, Repository.Ontology);
}
