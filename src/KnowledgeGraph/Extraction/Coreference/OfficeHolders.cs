using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Which persons a text names with which office: what "the Prime Minister" later refers to.</summary>
internal sealed class OfficeHolders
{
    private readonly Dictionary<string, List<DocumentEntity>> _byNoun = [];

    /// <summary>Reads titles before names, and names before titles in apposition.</summary>
    public static OfficeHolders Of(DocumentAnalysis analysis)
    {
        var holders = new OfficeHolders();
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var office in sentence.Offices)
            {
                var tokens = sentence.Sentence.Tokens;
                var after = office.Last + 1 < tokens.Length ? sentence.Covering(office.Last + 1) : null;
                if (after is { Kind: Kinds.Person, Form: MentionForm.Name, Referents: [var person] })
                {
                    holders.Note(tokens[office.Last].Lemma.ToLowerInvariant(), person);
                }
            }
        }

        if (analysis.Document.Authors is [var name] && analysis.Entities.Find(name) is { Kind: Kinds.Person } author)
        {
            holders.Note("author", author);
            holders.Note("writer", author);
        }

        return holders;
    }

    /// <summary>True if the noun is a title that somebody in the text bears.</summary>
    public bool Bears(DocumentEntity person, string noun) => _byNoun.TryGetValue(noun, out var persons) && persons.Contains(person);

    /// <summary>The only holder of an office of a state in the text, named before or behind; null if there is none or more than one.</summary>
    public DocumentEntity? Only(string noun, DocumentEntity state) =>
        _byNoun.TryGetValue(noun, out var persons) && persons.FindAll(p => p.Home == state) is [var holder] ? holder : null;

    private void Note(string noun, DocumentEntity person)
    {
        if (!_byNoun.TryGetValue(noun, out var persons))
        {
            _byNoun[noun] = persons = [];
        }

        if (!persons.Contains(person))
        {
            persons.Add(person);
        }
    }
}
