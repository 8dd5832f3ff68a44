using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Mentions;
using KnowledgeGraph.Pipeline;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Runs the first stages of extraction on trees written by hand.</summary>
internal static class Stages
{
    /// <summary>Mentions and the entities that names stand for.</summary>
    public static DocumentAnalysis Named(this DocumentAnalysis analysis) => analysis.Run(new MentionStage(Seeds.Vocabulary)).Run(new ResolutionStage());

    /// <summary>The same and what pronouns and descriptions stand for.</summary>
    public static DocumentAnalysis Referring(this DocumentAnalysis analysis) => analysis.Named().Run(new CoreferenceStage(Seeds.Vocabulary));

    /// <summary>What the mention headed by a word stands for: names joined by commas.</summary>
    public static string Referents(this SentenceAnalysis sentence, string form) =>
        string.Join(", ", sentence.HeadedBy(sentence.Sentence.Word(form).Index)?.Referents.Select(r => r.Name) ?? []);

    private static DocumentAnalysis Run(this DocumentAnalysis analysis, IStage stage)
    {
        stage.Process(analysis);
        return analysis;
    }
}
