namespace KnowledgeGraph.Syntax;

/// <summary>Writes sentences as trees for reading: each word under its head, in the order of the text.</summary>
public sealed class TreeWriter(TextWriter output) : ISentenceWriter
{
    /// <inheritdoc/>
    public void Write(Sentence sentence, string text)
    {
        output.Write($"{sentence.Number}. {string.Join(' ', text[sentence.Start..sentence.End].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}\n");
        Write(sentence, sentence.Root, ("   ", "   "));
        output.Write('\n');
    }

    /// <inheritdoc/>
    public void Dispose() => output.Flush();

    private void Write(Sentence sentence, Token token, (string Own, string Below) indent)
    {
        var lemma = string.Equals(token.Lemma, token.Form, StringComparison.OrdinalIgnoreCase) ? "" : $" ({token.Lemma})";
        var entity = token.Entity == NamedEntityTag.None ? "" : $" [{token.Entity}]";
        output.Write($"{indent.Own}{token.Relation}: {token.Form}{lemma} {token.Upos}{entity}\n");
        var children = sentence.ChildrenOf(token.Index).ToArray();
        foreach (var child in children)
        {
            var isLast = child == children[^1];
            Write(sentence, sentence.Tokens[child], (indent.Below + (isLast ? "└─ " : "├─ "), indent.Below + (isLast ? "   " : "│  ")));
        }
    }
}
