namespace KnowledgeGraph.Syntax;

/// <summary>Writes sentences in CoNLL-U format; names go into the last column as <c>NER=B-Person</c>.</summary>
public sealed class ConlluWriter(TextWriter output) : ISentenceWriter
{
    /// <inheritdoc/>
    public void Write(Sentence sentence, string text)
    {
        output.Write($"# sent_id = {sentence.Number}\n# text = {string.Join(' ', text[sentence.Start..sentence.End].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}\n");
        foreach (var (first, words) in Contractions.Group(sentence.Tokens))
        {
            var last = sentence.Tokens[first + words - 1];
            if (words > 1)
            {
                output.Write($"{first + 1}-{first + words}\t{text[sentence.Tokens[first].Start..last.End]}\t_\t_\t_\t_\t_\t_\t_\t{(last.SpaceAfter ? "_" : "SpaceAfter=No")}\n");
            }

            for (var i = first; i < first + words; i++)
            {
                Write(sentence.Tokens[i], markSpace: words == 1);
            }
        }

        output.Write('\n');
    }

    /// <inheritdoc/>
    public void Dispose() => output.Flush();

    private void Write(Token token, bool markSpace)
    {
        var entity = token.Entity == NamedEntityTag.None ? "" : $"NER={(token.EntityBegins ? 'B' : 'I')}-{token.Entity}";
        var space = markSpace && !token.SpaceAfter ? "SpaceAfter=No" : "";
        var last = string.Join('|', new[] { entity, space }.Where(part => part.Length > 0));
        output.Write($"{token.Index + 1}\t{token.Form}\t{token.Lemma}\t{token.Upos}\t{token.Xpos}\t{token.Features}\t{token.Head + 1}\t{token.Relation}\t_\t{(last.Length > 0 ? last : "_")}\n");
    }
}
