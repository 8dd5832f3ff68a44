using KnowledgeGraph.Model;

namespace KnowledgeGraph.Tests.Model;

[TestFixture]
public sealed class ClaimIdTests
{
    [Test]
    public void TheSameClaimHasTheSameId() => Assert.That(Id(), Is.EqualTo(Id()).And.Length.EqualTo(16));

    [Test]
    public void EverythingThatAClaimSaysIsInItsId()
    {
        string[] ids =
        [
            Id(), Id(document: "other"), Id(sentence: 2), Id(source: "denmark"), Id(relation: "ARMS"), Id(target: "latvia"),
            Id(polarity: Polarity.Negated), Id(modality: Modality.Possible), Id(speaker: "brazil"),
        ];

        Assert.That(ids, Is.Unique);
    }

    private static string Id(
        string document = "document", int sentence = 1, string source = "norway", string relation = "SUPPORTS", string target = "estonia",
        Polarity polarity = Polarity.Affirmed, Modality modality = Modality.Asserted, string speaker = "") =>
        ClaimId.Of(document, sentence, source, relation, target, polarity, modality, speaker.Length > 0 ? [speaker] : []);
}
