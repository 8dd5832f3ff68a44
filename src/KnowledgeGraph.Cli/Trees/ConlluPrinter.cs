using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Trees;

/// <summary>CoNLL-U, as Universal Dependencies defines it; names stand in the last column as <c>NER=B-ORG</c>.</summary>
internal sealed class ConlluPrinter : ITreePrinter
{
    /// <inheritdoc/>
    public void Print(Sentence sentence, string text, TextWriter output)
    {
        output.WriteLine($"# sent_id = {sentence.Number}");
        output.WriteLine($"# text = {string.Join(' ', text[sentence.Start..sentence.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        foreach (var token in sentence.Tokens)
        {
            output.WriteLine(string.Join('\t', token.Index + 1, token.Form, token.Lemma, token.Upos, token.Xpos, token.Features, token.Head + 1, token.Relation, "_", Misc(token)));
        }

        output.WriteLine();
    }

    private static string Misc(Token token)
    {
        var name = token.Entity == NamedEntityTag.None ? null : $"NER={(token.EntityBegins ? 'B' : 'I')}-{TagOf(token.Entity)}";
        var space = token.SpaceAfter ? null : "SpaceAfter=No";
        return string.Join('|', new[] { name, space }.OfType<string>().DefaultIfEmpty("_"));
    }

    private static string TagOf(NamedEntityTag tag) => tag switch
    {
        NamedEntityTag.Person => "PER",
        NamedEntityTag.Organization => "ORG",
        _ => "LOC",
    };
}
