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
    private static readonly string[] Columns =
        ["sentence", "id", "form", "lemma", "upos", "xpos", "feats", "head", "deprel", "entity", "start", "end"];

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
        var sentences = new TextParser(language).Parse(text);
        return parsed.GetValue(_json) ? PrintJson(sentences, streams) : Print(sentences, text, parsed.GetValue(_tree), streams);
    }

    private static int Print(IEnumerable<Sentence> sentences, string text, bool asTree, Streams streams)
    {
        ITreePrinter printer = asTree ? new IndentedTreePrinter() : new ConlluPrinter();
        var code = ExitCode.NothingFound;
        foreach (var sentence in sentences)
        {
            printer.Print(sentence, text, streams.Out);
            code = ExitCode.Done;
        }

        return code;
    }

    private static int PrintJson(IEnumerable<Sentence> sentences, Streams streams)
    {
        var words = sentences.SelectMany(s => s.Tokens.Select(t => Row(s, t)));
        return new JsonRowPrinter().Print(new RowSet(Columns, words), streams.Out) > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static IReadOnlyList<object?> Row(Sentence sentence, Token token) =>
    [
        sentence.Number, token.Index + 1, token.Form, token.Lemma, token.Upos.ToString(), token.Xpos, token.Features, token.Head + 1, token.Relation,
        token.Entity == NamedEntityTag.None ? null : token.Entity.ToString(), token.Start, token.End,
    ];
}
