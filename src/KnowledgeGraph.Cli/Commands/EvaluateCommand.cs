using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evaluate</c>: how good the results are, on data that people checked.</summary>
internal sealed class EvaluateCommand : Command, IExampled
{
    private static readonly string[] TreebankColumns = ["measure", "precision", "recall", "F1", "correct", "gold", "given"];

    private readonly Option<string?> _treebank = new("--treebank") { Description = "measure the language engine on a treebank in CoNLL-U instead", HelpName = "FILE" };
    private readonly Option<bool> _raw = new("--raw") { Description = "with --treebank: from its text; without: from its own sentences and words" };
    private readonly Option<bool> _perRelation = new("--per-relation") { Description = "one row for each relation type as well" };
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public EvaluateCommand(Streams streams)
        : base("evaluate", "Measures precision, recall and F1 of the claims against your own gold claims, or the language engine against a treebank.")
    {
        Add(_treebank);
        Add(_raw);
        Add(_perRelation);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples => ["kg evaluate --treebank en_pud-ud-test.conllu", "kg evaluate --treebank en_pud-ud-test.conllu --raw --per-relation"];

    private int Run(ParseResult parsed, Streams streams)
    {
        var file = parsed.GetValue(_treebank) ?? throw new InputException("name a treebank with --treebank");
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        var evaluation = new TreebankEvaluation(language.Segmenter, language.Parser);
        var gold = ConlluReader.Read(file).ToList();
        var scores = parsed.GetValue(_raw) ? evaluation.FromText(gold) : evaluation.FromGoldTokens(gold);
        var rows = Overall(scores).Concat(parsed.GetValue(_perRelation) ? scores.Relations.Select(r => Row(r.Relation, r.Score)) : []);
        return RowPrinters.For(streams, parsed.GetValue(_json)).Print(new RowSet(TreebankColumns, rows), streams.Out) > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static IReadOnlyList<object?>[] Overall(TreebankScores scores) =>
    [
        Row("tokens", scores.Tokens), Row("sentences", scores.Sentences), Row("words", scores.Words), Row("UPOS", scores.Upos), Row("XPOS", scores.Xpos),
        Row("features", scores.Features), Row("lemmas", scores.Lemmas), Row("UAS", scores.Uas), Row("LAS", scores.Las),
        Row("LAS with subtypes", scores.LasWithSubtypes),
    ];

    private static IReadOnlyList<object?> Row(string measure, Score score) =>
        [measure, Percent(score.Precision), Percent(score.Recall), Percent(score.F1), score.Correct, score.Gold, score.System];

    private static double Percent(double share) => Math.Round(100 * share, 2);
}
