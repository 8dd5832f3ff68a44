using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>
/// Reads whose a person is where no office is named: "Park Soo-yeon of the Asan Institute", "Peru's Dina Boluarte", "Ana Silva (Labour Party)",
/// "By Ana Silva, University of Porto".
/// </summary>
internal static class BelongingReader
{
    private static readonly HashSet<string> BylineMarks = [",", "|", "(", "–", "—", "-", ";"];

    private static readonly HashSet<string> Governments = ["government", "administration", "regime", "cabinet", "presidency", "premiership", "dictatorship"];

    /// <summary>One predication for each person of whom something is said.</summary>
    public static IEnumerable<Predication> Read(SentenceAnalysis analysis)
    {
        (int End, Argument Owner)? last = null;
        foreach (var person in analysis.Mentions.Where(m => m is { Kind: Kinds.Person, Form: MentionForm.Name }).OrderBy(m => m.First))
        {
            var head = analysis.Sentence.Tokens[person.Head];
            if (IsRuler(analysis.Sentence, head))
            {
                var rule = new Predication { Head = analysis.Sentence.Tokens[head.Head], PartOfSpeech = "noun", Names = ["@rule"] };
                rule.Add("subj", head, alone: true);
                rule.Add("home", head, alone: true);
                yield return rule;
                continue;
            }

            var predication = new Predication { Head = head, PartOfSpeech = "noun", Names = ["@office"] };
            AddAfter(predication, analysis, person);
            if (predication.Arguments.Count == 0 && OwnerBefore(analysis, person, last) is { } owner)
            {
                predication.Add(owner.Role, analysis.Sentence.Tokens[owner.Token], alone: true);
                last = (person.Last + 1, owner);
            }

            if (predication.Arguments.Count > 0)
            {
                predication.Add("subj", head, alone: true);
                yield return predication;
            }
        }
    }

    // "Karimov's government", "the Karimov administration", "the government of Islam Karimov".
    private static bool IsRuler(Sentence sentence, Token person) =>
        sentence.HeadOf(person) is { } noun && Governments.Contains(noun.Lemma.ToLowerInvariant())
        && (person.Relation is "nmod:poss" or "compound" || (person.Is("nmod") && sentence.Preposition(person) == "of"));

    private static void AddAfter(Predication predication, SentenceAnalysis analysis, Mention person)
    {
        var tokens = analysis.Sentence.Tokens;
        var next = person.Last + 1;
        if (next >= tokens.Length)
        {
            return;
        }

        if (tokens[next].Form is "of" or "from" or "at")
        {
            OfficeReader.AddOrganizationAfter(predication, analysis, next);
        }
        else if (tokens[next].Form == "(" && next + 1 < tokens.Length && OrganizationAt(analysis, next + 1) is { } bracketed)
        {
            predication.Add("of", tokens[bracketed.Head], alone: true);
        }
        else if (BylineMarks.Contains(tokens[next].Form) && IsByline(analysis.Sentence, person))
        {
            // "Department of Politics, University of Porto": the widest stands last.
            if (analysis.Mentions.Where(m => m is { Kind: Kinds.Organization, Form: MentionForm.Name } && m.First > next).MaxBy(m => m.First) is { } organization)
            {
                predication.Add("of", tokens[organization.Head], alone: true);
            }
        }
    }

    // "Peru's Dina Boluarte"; "the Greens' Ana Silva and Rui Costa": one owner for both.
    private static Argument? OwnerBefore(SentenceAnalysis analysis, Mention person, (int End, Argument Owner)? last)
    {
        var tokens = analysis.Sentence.Tokens;
        if (person.First >= 2 && tokens[person.First - 1].Xpos == "POS" && OrganizationAt(analysis, person.First - 2) is { } owner)
        {
            return new Argument("poss", owner.Head);
        }

        return last is { } before && person.First == before.End + 1 && tokens[before.End].Form == "and" ? before.Owner : null;
    }

    private static Mention? OrganizationAt(SentenceAnalysis analysis, int token) =>
        analysis.Covering(token) is { Kind: Kinds.State or Kinds.Bloc or Kinds.Organization, Form: MentionForm.Name } mention ? mention : null;

    // A line without a verb that begins with the name: the author and where he works.
    private static bool IsByline(Sentence sentence, Mention person) =>
        person.First <= 1 && (person.First == 0 || sentence.Tokens[0].Form.Equals("by", StringComparison.OrdinalIgnoreCase))
        && !sentence.Tokens.Any(t => t.Upos is PartOfSpeech.VERB or PartOfSpeech.AUX);
}
