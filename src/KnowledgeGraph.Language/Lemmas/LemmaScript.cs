namespace KnowledgeGraph.Language.Lemmas;

/// <summary>
/// How a lemma is made from its form: letters to cut from the end of the lower-cased form and letters to add, or the whole lemma; then a case rule.
/// Written <c>l-1+y</c> or <c>l=be</c>; the first letter is <c>l</c> for lower case, <c>u</c> for capitals, <c>t</c> for a name's own case.
/// </summary>
internal sealed class LemmaScript
{
    private readonly char _case;
    private readonly int _cut;
    private readonly string _add;

    private LemmaScript(char letterCase, int cut, string add) => (_case, _cut, _add) = (letterCase, cut, add);

    /// <summary>Reads a script.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static LemmaScript Parse(string script)
    {
        if (script.Length > 1 && script[0] is 'l' or 'u' or 't' && script[1] is '=' or '-')
        {
            var plus = script.IndexOf('+', StringComparison.Ordinal);
            if (script[1] == '=')
            {
                return new LemmaScript(script[0], int.MaxValue, script[2..]);
            }

            if (plus > 2)
            {
                return new LemmaScript(script[0], int.Parse(script[2..plus]), script[(plus + 1)..]);
            }
        }

        throw new FormatException($"unknown lemma script '{script}'");
    }

    /// <summary>The lemma of a form; the form itself in the script's case where the script would cut more letters than there are.</summary>
    public string Apply(string form)
    {
        var kept = _cut == int.MaxValue ? 0 : form.Length - _cut;
        return InCase(form, kept + _add.Length > 0 && kept >= 0 ? string.Concat(form.AsSpan(0, kept), _add) : form);
    }

    private string InCase(string form, string lemma) => _case switch
    {
        'l' => lemma.ToLowerInvariant(),
        'u' => lemma.ToUpperInvariant(),
        _ => NameCase.ShowsCase(form) ? NameCase.Like(form, lemma.ToLowerInvariant()) : NameCase.Title(lemma),
    };
}
