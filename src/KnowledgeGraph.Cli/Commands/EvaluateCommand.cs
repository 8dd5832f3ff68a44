using System.CommandLine;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Scoring;
using KnowledgeGraph.Cli.Settings;
using KnowledgeGraph.Evaluation.Claims;
using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Language;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evaluate</c>: how good the results are, on data that people checked.</summary>
internal sealed class EvaluateCommand : Command, IExampled
{
    private readonly Argument<string?> _gold = new("GOLD")
    {
        Description = "folder with *.claims.tsv and *.entities.tsv that people checked; `kg export tsv` writes the format", Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly WorkspaceOptions _workspace = new();
    private readonly Option<string?> _predicted = new("--predicted") { Description = "score such a folder instead of the workspace", HelpName = "DIR" };
    private readonly Option<string?> _errors = new("--errors") { Description = "list what was missed and what is wrong in this document", HelpName = "DOC" };
    private readonly Option<bool> _perRelation = new("--per-relation") { Description = "one row for each relation type as well" };
    private readonly Option<bool> _calibration = new("--calibration") { Description = "how often claims are right, by confidence, instead" };
    private readonly Option<string?> _treebank = new("--treebank") { Description = "measure the language engine on a treebank in CoNLL-U instead", HelpName = "FILE" };
    private readonly Option<bool> _raw = new("--raw") { Description = "with --treebank: from its text; without: from its own sentences and words" };
    private readonly JsonOption _json = new();

    /// <summary>Defines arguments and options.</summary>
    public EvaluateCommand(Streams streams)
        : base("evaluate", "Measures precision, recall and F1 of the claims against your own gold claims, or the language engine against a treebank.")
    {
        Add(_gold);
        _workspace.AddTo(this);
        Add(_predicted);
        Add(_errors);
        Add(_perRelation);
        Add(_calibration);
        Add(_treebank);
        Add(_raw);
        Add(_json);
        SetAction(parsed => Run(parsed, streams));
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Examples =>
    [
        "kg evaluate gold/ --per-relation",
        "kg evaluate gold/ --errors report-7",
        "kg evaluate gold/ --calibration",
        "kg evaluate --treebank en_pud-ud-test.conllu --raw",
    ];

    private int Run(ParseResult parsed, Streams streams) => (parsed.GetValue(_gold), parsed.GetValue(_treebank)) switch
    {
        ({ } gold, null) => ScoreClaims(gold, parsed, streams),
        (null, { } treebank) => ScoreTreebank(treebank, parsed, streams),
        _ => throw new InputException("name either a folder of gold claims or --treebank FILE"),
    };

    private int ScoreClaims(string path, ParseResult parsed, Streams streams)
    {
        var gold = new GoldFolder(path);
        var scores = parsed.GetValue(_predicted) is { } folder ? ScoreFolder(gold, folder, parsed) : ScoreWorkspace(gold, parsed);
        if (parsed.GetValue(_calibration))
        {
            return RowPrinters.For(streams, parsed.GetValue(_json)).Print(ScoreRows.Calibration(scores), streams.Out) > 0 ? ExitCode.Done : ExitCode.NothingFound;
        }

        if (parsed.GetValue(_json))
        {
            new JsonRowPrinter().Print(ScoreRows.Of(scores), streams.Out);
        }
        else
        {
            ScoreTable.Write(scores, streams.Out, parsed.GetValue(_perRelation), parsed.GetValue(_errors));
        }

        return scores.Documents > scores.WithoutPrediction.Length ? ExitCode.Done : ExitCode.NothingFound;
    }

    private ClaimScores ScoreFolder(GoldFolder gold, string folder, ParseResult parsed)
    {
        var predicted = new GoldFolder(folder);
        return new ClaimScorer(OntologyReader.ReadFile(_workspace.SchemaOf(parsed).Ontology)).Score(Documents(gold), predicted.Load);
    }

    private ClaimScores ScoreWorkspace(GoldFolder gold, ParseResult parsed)
    {
        using var workspace = _workspace.Open(parsed);
        var wanted = gold.Names.ToHashSet(StringComparer.Ordinal);
        var predicted = new GraphAnnotations(workspace.Store).Documents().Where(d => wanted.Contains(d.Name)).ToDictionary(d => d.Name, StringComparer.Ordinal);
        return new ClaimScorer(workspace.Ontology).Score(Documents(gold), predicted.GetValueOrDefault);
    }

    private int ScoreTreebank(string file, ParseResult parsed, Streams streams)
    {
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        var evaluation = new TreebankEvaluation(language.Segmenter, language.Parser);
        var gold = ConlluReader.Read(file).ToList();
        var scores = parsed.GetValue(_raw) ? evaluation.FromText(gold) : evaluation.FromGoldTokens(gold);
        var rows = ScoreRows.Of(scores, parsed.GetValue(_perRelation));
        return RowPrinters.For(streams, parsed.GetValue(_json)).Print(rows, streams.Out) > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static IEnumerable<AnnotatedDocument> Documents(GoldFolder gold) => gold.Names.Select(name => gold.Load(name)!);
}
