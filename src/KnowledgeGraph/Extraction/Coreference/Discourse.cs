using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Model;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>What a reader has in mind at one point of a text: entities and groups named lately, the more prominent and the nearer first.</summary>
internal sealed class Discourse
{
    private const int Reach = 4;
    private const double Mixed = 0.6;
    private readonly List<Antecedent> _antecedents = [];
    private readonly List<Group> _groups = [];
    private readonly Dictionary<string, int> _times = [];

    /// <summary>Takes note of a resolved mention.</summary>
    public void Note(Mention mention, int sentence, Sentence tree)
    {
        if (mention.Referents.Length == 1)
        {
            _antecedents.Add(new Antecedent(mention.Referents[0], mention, sentence, Prominence(mention, tree)));
        }
    }

    /// <summary>Takes note of entities named together.</summary>
    public void NoteGroup(Group group)
    {
        if (group.Members.Distinct().Count() >= 2)
        {
            _groups.Add(group);
            _times[Key(group)] = _times.GetValueOrDefault(Key(group)) + 1;
        }
    }

    /// <summary>The two most prominent entities that fit; null if there are not two.</summary>
    /// <param name="sentence">Position of the sentence that asks.</param>
    /// <param name="fits">What both must be; a factor from 0 (no) to 1.</param>
    public (DocumentEntity First, DocumentEntity Second)? MostProminentPair(int sentence, Func<Antecedent, double> fits) =>
        MostProminent(sentence, fits) is { } first && MostProminent(sentence, a => a.Entity == first ? 0 : fits(a)) is { } second ? (first, second) : null;

    /// <summary>The most prominent entity that fits; null if none does within a few sentences.</summary>
    /// <param name="sentence">Position of the sentence that asks.</param>
    /// <param name="fits">What it must be; a factor from 0 (no) to 1.</param>
    public DocumentEntity? MostProminent(int sentence, Func<Antecedent, double> fits)
    {
        var scores = new Dictionary<DocumentEntity, double>();
        DocumentEntity? best = null;
        for (var i = _antecedents.Count - 1; i >= 0 && sentence - _antecedents[i].Sentence <= Reach; i--)
        {
            var antecedent = _antecedents[i];
            var factor = fits(antecedent);
            if (factor <= 0)
            {
                continue;
            }

            // Nearness decides; being named again adds a little.
            var score = factor * antecedent.Prominence * Math.Pow(0.4, sentence - antecedent.Sentence);
            var before = scores.GetValueOrDefault(antecedent.Entity);
            scores[antecedent.Entity] = Math.Max(before, score) + (0.2 * Math.Min(before, score));
            if (best is null || scores[antecedent.Entity] > scores[best] + 1e-9)
            {
                best = antecedent.Entity;
            }
        }

        return best;
    }

    /// <summary>The last entity that fits, however prominent, at any distance.</summary>
    public DocumentEntity? Last(Func<Antecedent, bool> fits)
    {
        for (var i = _antecedents.Count - 1; i >= 0; i--)
        {
            if (fits(_antecedents[i]))
            {
                return _antecedents[i].Entity;
            }
        }

        return null;
    }

    /// <summary>The nearest and most prominent group of so many members of one kind.</summary>
    /// <param name="sentence">Position of the sentence that asks.</param>
    /// <param name="size">Number of members; 0 for any.</param>
    /// <param name="kind">Kind of every member; empty for any actors.</param>
    /// <param name="member">What else every member must be.</param>
    /// <param name="within">False to leave out groups of the sentence that asks.</param>
    public Group? BestGroup(int sentence, int size, string kind, Func<DocumentEntity, bool>? member = null, bool within = true)
    {
        Group? best = null;
        var highest = 0.0;
        for (var i = _groups.Count - 1; i >= 0 && (sentence - _groups[i].Sentence <= 2 * Reach || best is null); i--)
        {
            var group = _groups[i];
            if ((!within && group.Sentence == sentence) || (sentence - group.Sentence > 2 * Reach && Times(group) < 1))
            {
                continue;
            }

            var fits = (size == 0 || group.Members.Length == size) && group.Members.All(m => (kind.Length == 0 ? m.IsActor : m.Kind == kind) && (member is null || member(m)));
            var score = (group.Members.All(m => m.Kind == group.Members[0].Kind) ? 1 : Mixed) * group.Prominence * Math.Pow(0.6, sentence - group.Sentence) * (1 + (0.5 * Math.Min(8, Times(group))));
            if (fits && score > highest + 1e-9)
            {
                (best, highest) = (group, score);
            }
        }

        return best;
    }

    /// <summary>Whom a text keeps naming together with an entity, and with nobody else so lately; null if it has no such pair.</summary>
    public DocumentEntity? Other(int sentence, DocumentEntity one)
    {
        var pair = BestGroup(sentence, 2, one.Kind);
        return pair is not null && Times(pair) > 0 && pair.Members.Contains(one) ? pair.Members.First(m => m != one) : null;
    }

    // A pair that a text keeps naming together is what "their ties" means, even where other pairs come up between.
    private int Times(Group group) => _times.GetValueOrDefault(Key(group)) - 1;

    private static string Key(Group group) => string.Join('|', group.Members.Select(m => m.Id).Distinct().Order(StringComparer.Ordinal));

    private static double Prominence(Mention mention, Sentence tree)
    {
        var token = tree.Tokens[mention.Head];
        if (token.Is("appos") && mention.Kind == Kinds.Person && tree.HeadOf(token) is { } described)
        {
            // "Her counterpart, Ana Silva, said": she is as prominent as what she is in apposition to.
            token = described;
        }

        if (mention.Form == MentionForm.Adjective)
        {
            return 1;
        }

        return token.Is("nsubj") ? 3
            : token.Is("conj") && tree.Tokens[token.Head].Is("nsubj") ? 2.6
            : token.Is("obj") || token.Is("root") ? 2
            : token.Relation == "nmod:poss" ? 1.8
            : mention.Kind == Kinds.State ? 1.5 : 1.2;
    }
}
