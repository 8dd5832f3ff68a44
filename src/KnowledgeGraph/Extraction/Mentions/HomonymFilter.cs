using KnowledgeGraph.Lexicon;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>Drops a name of the lexicon where its context shows that it is something else: Georgia near Atlanta, Washington after George.</summary>
internal sealed class HomonymFilter(Vocabulary vocabulary)
{
    private const int Near = 12;
    private const int LongestCue = 5;

    /// <summary>True if the surface stands for the entity here.</summary>
    public bool Accepts(LexiconEntity entity, Sentence sentence, int first, int last)
    {
        var surface = sentence.TextOf(first, last);
        if (!vocabulary.Homonyms.TryGetValue(surface, out var rules))
        {
            return true;
        }

        foreach (var rule in rules)
        {
            if (rule.Reading == entity.Name && Applies(rule, surface, sentence, first, last))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Applies(Homonym rule, string surface, Sentence sentence, int first, int last) => rule.Context switch
    {
        "case" => rule.Cues.Contains(surface),
        "before" => rule.Cues.Any(cue => EndsAt(cue, sentence, first - 1)),
        "after" => rule.Cues.Any(cue => StartsAt(cue, sentence, last + 1)),
        "near" => Enumerable.Range(first - Near, last - first + (2 * Near) + 1).Any(i => (i < first || i > last) && rule.Cues.Any(cue => StartsAt(cue, sentence, i))),
        _ => false,
    };

    private static bool EndsAt(string cue, Sentence sentence, int at)
    {
        for (var start = Math.Max(0, at - LongestCue); start <= at; start++)
        {
            if (StartsAt(cue, sentence, start) && Matches(cue, sentence, start) == at)
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsAt(string cue, Sentence sentence, int at) => at >= 0 && at < sentence.Tokens.Length && Matches(cue, sentence, at) is not null;

    // Index of the cue's last token; words are compared as written, white space and token boundaries do not matter.
    private static int? Matches(string cue, Sentence sentence, int at)
    {
        var rest = cue.AsSpan();
        for (var i = at; i < sentence.Tokens.Length; i++)
        {
            var form = sentence.Tokens[i].Form;
            if (!rest.StartsWith(form, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            rest = rest[form.Length..].TrimStart(' ');
            if (rest.IsEmpty)
            {
                return i;
            }
        }

        return null;
    }
}
