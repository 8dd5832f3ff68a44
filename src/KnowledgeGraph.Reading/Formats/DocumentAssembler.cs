using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Boilerplate;
using KnowledgeGraph.Reading.Metadata;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Finishes a document, whatever format it came from: boilerplate marked, title and byline found, metadata joined.</summary>
/// <param name="vocabulary">Cue words.</param>
internal sealed class DocumentAssembler(ReadingVocabulary vocabulary)
{
    private readonly BoilerplateMarker _marker = new(vocabulary.Cues);
    private readonly FirstLines _firstLines = new(vocabulary.Words);

    /// <summary>The document under its name.</summary>
    public Document Assemble(string name, Draft draft)
    {
        var marked = _marker.Mark(draft.Text, draft.Blocks);
        var (facts, blocks) = _firstLines.Read(draft.Text, marked, draft.Facts);
        facts = facts.Or(draft.Properties);
        return new Document(name, draft.Text, blocks, facts.Title ?? name, facts.Authors, facts.Publisher, facts.Published, facts.Source);
    }
}
