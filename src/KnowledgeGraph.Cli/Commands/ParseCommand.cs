using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Cli.Trees;
using KnowledgeGraph.Language;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg parse</c>: what the language model makes of a text.</summary>
internal sealed class ParseCommand : Command, IExampled
{
    private readonly Argument<string?> _text = new("TEXT") { Description = "English text; '-' or nothing reads standard input", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _tree = new("--tree") { Description = "draw each sentence as a tree instead of CoNLL-U" };
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public ParseCommand(Streams streams)
        : base("parse", "Shows sentences, words, parts of speech, lemmas, names and dependency trees of a text, as CoNLL-U.")
    {
        Add(_text);
        Add(_tree);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg parse \"Moscow balances Beijing with Delhi.\"",
        "kg parse --tree < article.txt",
    ];

    private int Run(ParseResult parsed, Streams streams)
    {
        var typed = parsed.GetValue(_text);
        var text = typed is null or "-" ? StandardInput.ReadText() : typed;
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        using ISentenceWriter writer = parsed.GetValue(_json) ? new SentenceJsonWriter(streams.Out)
            : parsed.GetValue(_tree) ? new TreeWriter(streams.Out)
            : new ConlluWriter(streams.Out);
        var code = ExitCode.NothingFound;
        foreach (var sentence in new TextParser(language).Parse(text))
        {
            writer.Write(sentence, text);
            code = ExitCode.Done;
        }

        return code;
    }
}
