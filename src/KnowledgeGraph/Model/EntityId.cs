using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>Makes the id of an entity from its name.</summary>
public static class EntityId
{
    /// <summary>
    /// Lower case, accents removed, every run of other characters than letters and digits one hyphen; a name without letters or digits
    /// is spelt by its code points. "São Tomé" gives <c>sao-tome</c>, "N-CPEC+" gives <c>n-cpec+</c>: a plus sign stays, it distinguishes names.
    /// </summary>
    public static string FromName(string name)
    {
        var id = new StringBuilder(name.Length);
        foreach (var rune in Unaccented(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == '+')
            {
                id.Append(Rune.ToLowerInvariant(rune));
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        var text = id.ToString().TrimEnd('-');
        return text.Length > 0 ? text : string.Join('-', name.EnumerateRunes().Select(r => r.Value.ToString("x")));
    }

    private static string Unaccented(string name) => string.Concat(name.Where(c => !Accents.IsCombining(c)).Select(Accents.Fold));
}
