using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Says for which state the persons of a text speak: the text's own word first, then the lexicon's where the text names the state.</summary>
internal static class Homes
{
    private static readonly string[] Roles = ["mod", "poss", "of", "for", "at"];

    /// <summary>Reads the offices of a sentence whose mentions have referents.</summary>
    public static void Note(SentenceAnalysis sentence)
    {
        foreach (var office in OfficeReader.Read(sentence))
        {
            if (At(sentence, office, "subj") is { Kind: Kinds.Person, Referents: [var person] } && HomeIn(sentence, office) is { } home)
            {
                person.Home ??= home;
                person.IsHomeStated |= person.Home == home;
            }
        }
    }

    /// <summary>Gives the remaining persons, or the organisations, the state of the lexicon.</summary>
    public static void NoteKnown(EntityRegistry entities, string kind)
    {
        foreach (var entity in entities.All)
        {
            if (entity is { Home: null, Lexicon.Home.Length: > 0 } && entity.Kind == kind && entities.Find(entity.Lexicon.Home) is { Kind: Kinds.State } home)
            {
                entity.Home = home;
            }
        }
    }

    private static DocumentEntity? HomeIn(SentenceAnalysis sentence, Predication office) =>
        Roles.Select(r => At(sentence, office, r)).FirstOrDefault(m => m is not null) is { Referents: [var owner] } && StateOf(owner) is { } state ? state
        : At(sentence, office, "home") is { Referents: [{ Kind: Kinds.Person, Home: { } shared }] } ? shared
        : null;

    // A ministry's spokesman speaks for the state, a company's for the company.
    private static DocumentEntity? StateOf(DocumentEntity owner) =>
        owner.Kind == Kinds.State ? owner
        : owner is { Kind: Kinds.Organization, Lexicon: { Epithets: ["ministry" or "agency" or "armed forces" or "parliament", ..] } } ? owner.Home : null;

    private static Mention? At(SentenceAnalysis sentence, Predication office, string role) =>
        office.Has(role) ? sentence.HeadedBy(SubjectFinder.Antecedent(sentence.Sentence, sentence.Sentence.Tokens[office.Arguments.Find(a => a.Role == role).Token]).Index) : null;
}
