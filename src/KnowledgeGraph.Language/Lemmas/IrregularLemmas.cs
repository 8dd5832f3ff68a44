namespace KnowledgeGraph.Language.Lemmas;

/// <summary>Lemmas that no rule gives, by form and Penn Treebank tag.</summary>
internal sealed class IrregularLemmas
{
    private readonly Dictionary<string, Dictionary<string, string>> _byTag = new(StringComparer.Ordinal);

    /// <summary>Reads a table: lower-cased form, tag and lemma on each line, separated by tabs.</summary>
    /// <exception cref="ConfigurationException">A line is not of this shape.</exception>
    public static IrregularLemmas Read(string path)
    {
        var lemmas = new IrregularLemmas();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Split('\t') is not [var form, var tag, var lemma])
            {
                throw new ConfigurationException($"'{line}' is not a form, a tag and a lemma; restore the file from the distribution", path);
            }

            lemmas.Add(form, tag, lemma);
        }

        return lemmas;
    }

    /// <summary>The lemma of a lower-cased form; null if rules give it.</summary>
    public string? Find(string form, string tag) => _byTag.TryGetValue(tag, out var lemmas) ? lemmas.GetValueOrDefault(form) : null;

    private void Add(string form, string tag, string lemma)
    {
        if (!_byTag.TryGetValue(tag, out var lemmas))
        {
            _byTag[tag] = lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        }

        lemmas[form] = lemma;
    }
}
