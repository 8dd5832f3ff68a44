using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Trees;

/// <summary>The dependency tree for people: each word below its head, in the order of the text, with relation, part of speech and name.</summary>
internal sealed class IndentedTreePrinter : ITreePrinter
{
    /// <inheritdoc/>
    public void Print(Sentence sentence, string text, TextWriter output)
    {
        output.WriteLine($"{sentence.Number}. {string.Join(' ', text[sentence.Start..sentence.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}");
        PrintBelow(sentence, sentence.Root, "", "", output);
        output.WriteLine();
    }

    private static void PrintBelow(Sentence sentence, Token token, string branch, string stem, TextWriter output)
    {
        var name = token.Entity == NamedEntityTag.None ? "" : $" [{token.Entity}]";
        output.WriteLine($"{branch}{token.Form}  {token.Relation} {token.Upos}{name}");
        var children = sentence.ChildrenOf(token.Index);
        for (var i = 0; i < children.Length; i++)
        {
            var isLast = i == children.Length - 1;
            PrintBelow(sentence, sentence.Tokens[children[i]], stem + (isLast ? "└─ " : "├─ "), stem + (isLast ? "   " : "│  "), output);
        }
    }
}
