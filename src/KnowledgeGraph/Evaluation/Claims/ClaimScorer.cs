using KnowledgeGraph.Evaluation.Gold;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Evaluation.Claims;

/// <summary>Scores predicted claims against gold claims.</summary>
public sealed class ClaimScorer
{
    private readonly Ontology _ontology;

    /// <summary>Takes the ontology that gives relations their family and symmetry.</summary>
    public ClaimScorer(Ontology ontology) => _ontology = ontology;

    /// <summary>Adds all documents up.</summary>
    /// <param name="gold">Documents of a gold folder.</param>
    /// <param name="predict">What was predicted for a document of that name; null if nothing was.</param>
    public ClaimScores Score(IEnumerable<AnnotatedDocument> gold, Func<string, AnnotatedDocument?> predict)
    {
        var scores = new ClaimScores();
        foreach (var document in gold)
        {
            var predicted = predict(document.Name);
            var comparison = new DocumentComparison(document, predicted ?? new AnnotatedDocument(document.Name, [], []), _ontology);
            scores = comparison.AddTo(scores) with
            {
                Documents = scores.Documents + 1,
                WithoutPrediction = predicted is null ? scores.WithoutPrediction.Add(document.Name) : scores.WithoutPrediction,
            };
        }

        return scores;
    }
}
