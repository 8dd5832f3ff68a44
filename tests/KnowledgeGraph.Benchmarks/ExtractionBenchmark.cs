using System.Diagnostics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Speed of extraction, stage by stage, on one thread, with the parses kept.</summary>
internal static class ExtractionBenchmark
{
    private const int Rounds = 5;

    public static int Run(string schema, string[] paths)
    {
        Document[] documents = [.. new FileDocumentReader(schema).Read(paths).Select(r => r.Document).OfType<Document>()];
        using var language = EnglishLanguage.Load(EnglishLanguage.DefaultFolder);
        var pipeline = ExtractionPipeline.FromSchema(schema, language.Segmenter, language.CachedIn(new MemoryCache()));
        var words = documents.Sum(d => pipeline.Extract(d).Words); // fills the cache and has the code compiled
        var stages = pipeline.Stages.ToDictionary(s => s.Name, _ => TimeSpan.Zero);
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            Array.ForEach(documents, d => pipeline.Extract(d));
            best = watch.Elapsed < best ? watch.Elapsed : best;
            Array.ForEach(documents, d => TimeStages(pipeline, d, stages));
        }

        Console.WriteLine($"{documents.Length} documents, {words} words, one thread, parses kept; best of {Rounds}: {words / best.TotalSeconds:F0} words/s");
        foreach (var (stage, time) in stages)
        {
            Console.WriteLine($"  {stage,-14}{time.TotalMicroseconds / Rounds / words,8:F2} µs a word");
        }

        return 0;
    }

    private static void TimeStages(ExtractionPipeline pipeline, Document document, Dictionary<string, TimeSpan> stages)
    {
        var analysis = new DocumentAnalysis(document);
        foreach (var stage in pipeline.Stages)
        {
            var start = Stopwatch.GetTimestamp();
            stage.Process(analysis);
            stages[stage.Name] += Stopwatch.GetElapsedTime(start);
        }
    }
}
