using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Resolution;

/// <summary>Gives every name its entity. Abbreviations in parentheses are read first, so that they hold in the whole text.</summary>
public sealed class ResolutionStage : IStage
{
    /// <inheritdoc/>
    public string Name => "resolution";

    /// <inheritdoc/>
    public IReadOnlyList<Part> Needs => [Part.Mentions];

    /// <inheritdoc/>
    public IReadOnlyList<Part> Gives => [Part.Entities];

    /// <inheritdoc/>
    public void Process(DocumentAnalysis analysis)
    {
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var mention in sentence.Mentions.Where(m => m.Form is MentionForm.Name or MentionForm.Adjective or MentionForm.NounPhrase))
            {
                if (Abbreviation(sentence.Sentence, mention) is { } abbreviation)
                {
                    analysis.Entities.AddAlias(abbreviation, EntityOf(analysis, mention));
                }
            }
        }

        var fullNames = FullNames(analysis);
        foreach (var sentence in analysis.Sentences)
        {
            foreach (var mention in sentence.Mentions.Where(m => m.Form is MentionForm.Name or MentionForm.Adjective or MentionForm.NounPhrase).OrderBy(m => m.First))
            {
                if ((mention is { Kind: Kinds.Person, Lexicon: null } || IsLoneWord(mention)) && analysis.Entities.FullNameOf(mention.Text) is null && fullNames.TryGetValue(mention.Text, out var fullName))
                {
                    EntityOf(analysis, fullName);
                }

                var entity = EntityOf(analysis, mention);
                entity.Mentions++;
                entity.AddForm(mention.Text);
                mention.Referents = [entity];
            }
        }
    }

    // A headline says "Cartes" before the text says "Horacio Cartes": the first full name of which a lone name is the last part.
    private static Dictionary<string, Mention> FullNames(DocumentAnalysis analysis)
    {
        var names = new Dictionary<string, Mention>();
        foreach (var mention in analysis.Sentences.SelectMany(s => s.Mentions))
        {
            if (mention is { Kind: Kinds.Person, Form: MentionForm.Name } && mention.Text.LastIndexOf(' ') is > 0 and var space)
            {
                names.TryAdd(mention.Text[(space + 1)..], mention);
            }
        }

        return names;
    }

    private static DocumentEntity EntityOf(DocumentAnalysis analysis, Mention mention) =>
        mention.Lexicon is { } form ? analysis.Entities.Of(form.Entity)
        : IsLoneWord(mention) && analysis.Entities.FullNameOf(mention.Text) is { } person ? person
        : analysis.Entities.Of(mention.Text, mention.Kind);

    // The model often takes a lone surname for an organisation or a place; letters ("KPN") are one.
    private static bool IsLoneWord(Mention mention) =>
        mention is { Form: MentionForm.Name, Kind: Kinds.Organization or Kinds.Region } && mention.First == mention.Last && !mention.Text.All(char.IsUpper);

    // "Observer Research Foundation (ORF)": letters that the name's words begin with, in order.
    private static string? Abbreviation(Sentence sentence, Mention mention)
    {
        var open = mention.Last + 1;
        if (open + 2 >= sentence.Tokens.Length || sentence.Tokens[open].Form != "(" || sentence.Tokens[open + 2].Form != ")" || mention.Kind == Kinds.Person)
        {
            return null;
        }

        var form = sentence.Tokens[open + 1].Form;
        return form.Length is >= 2 and <= 8 && form.Count(char.IsUpper) >= 2 && Abbreviates(form, mention.Text) ? form : null;
    }

    private static bool Abbreviates(string form, string name)
    {
        var letters = form.Where(char.IsLetter).Select(char.ToLowerInvariant).ToList();
        var at = 0;
        foreach (var word in name.Split(' ', '-', '’', '\''))
        {
            at += at < letters.Count && word.Length > 0 && char.ToLowerInvariant(word[0]) == letters[at] ? 1 : 0;
        }

        return at >= letters.Count - 1 && at >= 2;
    }
}
