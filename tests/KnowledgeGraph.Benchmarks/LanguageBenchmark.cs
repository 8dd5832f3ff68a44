using System.Diagnostics;
using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Inference;
using KnowledgeGraph.Language.WordPieces;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Accuracy, load time, memory and speed of the language engine.</summary>
internal static class LanguageBenchmark
{
    // Enough for a steady figure, few enough for patience: 30 s at 7,000 words/s.
    private const int WordsToTime = 30_000;

    private const int Rounds = 20;

    private static readonly string[] ShownRelations = ["nsubj", "obj", "obl", "conj", "appos"];

    public static int Run(string[] files)
    {
        string[] paragraphs = [.. TreebankEvaluation.Paragraphs(ConlluReader.Read(files[0]))];
        var before = Memory();
        var processor = Processor();
        var watch = Stopwatch.StartNew();
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        Parse(language, language.Parser, "One sentence loads the network.");
        Console.WriteLine($"load, first sentence included: {watch.Elapsed.TotalSeconds:F2} s, of the processor {(Processor() - processor).TotalSeconds:F2} s");
        Array.ForEach(paragraphs[..(paragraphs.Length / 4)], text => Parse(language, language.Parser, text));
        Console.WriteLine($"memory: {(Memory() - before) >> 20} MB more than before loading, {Memory() >> 20} MB in all");
        MeasureSpeed(language, paragraphs);
        foreach (var file in files)
        {
            MeasureAccuracy(language, file);
        }

        return 0;
    }

    private static void MeasureSpeed(EnglishLanguage language, string[] paragraphs)
    {
        var timed = paragraphs.TakeWhile(Within(WordsToTime)).ToArray();
        var cached = language.CachedIn(new MemoryCache());
        var sentences = timed.SelectMany(text => language.Segmenter.Segment(text, 0, text.Length)).ToList();
        using var network = Network.Load(Path.Combine(EnglishLanguage.DefaultFolder, "english.onnx"));
        var encoder = new WordPieceEncoder(WordPieceVocabulary.Read(Path.Combine(EnglishLanguage.DefaultFolder, "vocab.txt")));
        var encoded = sentences.ConvertAll(sentence => encoder.Encode(sentence.Tokens.AsSpan()));

        // In turns, so that a change of the machine's pace meets both.
        var (bare, full) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var round = 0; round < Rounds; round++)
        {
            bare += Time(() => encoded.Where((_, i) => i % Rounds == round).ToList().ForEach(sentence => network.Run(sentence).Dispose()));
            full += Time(() => timed.Where((_, i) => i % Rounds == round).ToList().ForEach(text => Parse(language, language.Parser, text)));
        }

        double words = sentences.Sum(sentence => sentence.Tokens.Length);
        Console.WriteLine($"words a second of processor time: bare network {words / bare.TotalSeconds:F0}; raw text to trees {words / full.TotalSeconds:F0} ({bare / full:P1})");
        var filling = Time(() => Array.ForEach(timed, text => Parse(language, cached, text)));
        var reading = Time(() => Array.ForEach(timed, text => Parse(language, cached, text)));
        Console.WriteLine($"parses kept: {words / filling.TotalSeconds:F0} words/s while the cache fills, {words / reading.TotalSeconds:F0} words/s from the cache");
        var segmenting = Time(() => Array.ForEach(timed, text => sentences.AddRange(language.Segmenter.Segment(text, 0, text.Length))));
        Console.WriteLine($"segmentation alone: {words / segmenting.TotalSeconds:F0} words/s");
    }

    private static void MeasureAccuracy(EnglishLanguage language, string file)
    {
        var gold = ConlluReader.Read(file).ToList();
        var evaluation = new TreebankEvaluation(language.Segmenter, language.Parser);
        Print($"{Path.GetFileNameWithoutExtension(file)} gold", evaluation.FromGoldTokens(gold));
        Print($"{Path.GetFileNameWithoutExtension(file)} raw", evaluation.FromText(gold));
    }

    private static void Print(string name, TreebankScores s)
    {
        var relations = string.Join("  ", ShownRelations.Select(name => $"{name} {100 * (s.Relations.FirstOrDefault(r => r.Relation == name)?.Score.Recall ?? 0):F1}"));
        Console.WriteLine($"{name}: tokens {100 * s.Tokens.F1:F2}  sentences {100 * s.Sentences.F1:F2}  words {100 * s.Words.F1:F2}  UPOS {100 * s.Upos.F1:F2}  XPOS {100 * s.Xpos.F1:F2}  feats {100 * s.Features.F1:F2}  " +
            $"lemma {100 * s.Lemmas.F1:F2}  UAS {100 * s.Uas.F1:F2}  LAS {100 * s.Las.F1:F2}  with subtypes {100 * s.LasWithSubtypes.F1:F2}\n    recall: {relations}");
    }

    private static void Parse(EnglishLanguage language, ISentenceParser parser, string text)
    {
        foreach (var sentence in language.Segmenter.Segment(text, 0, text.Length))
        {
            parser.Parse(sentence);
        }
    }

    private static Func<string, bool> Within(int words)
    {
        var taken = 0;
        return text => (taken += text.Count(' '.Equals)) <= words;
    }

    // Of the processor, so that figures hold on a machine that does other work too.
    private static TimeSpan Time(Action action)
    {
        var start = Processor();
        action();
        return Processor() - start;
    }

    private static TimeSpan Processor()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static long Memory()
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }
}
