using System.Text.Json;
using KnowledgeGraph.Language.Inference;
using KnowledgeGraph.Language.Tests.Support;
using KnowledgeGraph.Language.WordPieces;

namespace KnowledgeGraph.Language.Tests.Parsing;

/// <summary>Holds this implementation equal to the one that trained the model, on 300 sentences.</summary>
[TestFixture]
public sealed class ReferenceTests
{
    private static readonly string Model = EnglishLanguage.DefaultFolder;

    [Test]
    public void WordPiecesAreThoseOfTheTrainingTokenizer()
    {
        var encoder = new WordPieceEncoder(WordPieceVocabulary.Read(Path.Combine(Model, "vocab.txt")));
        foreach (var (forms, expected) in Sentences())
        {
            var encoded = encoder.Encode(English.Words(forms).Tokens.AsSpan());

            Assert.That(encoded.Pieces, Is.EqualTo(Numbers(expected, "ids")), string.Join(' ', forms));
            Assert.That(encoded.First, Is.EqualTo(Numbers(expected, "first")), string.Join(' ', forms));
            Assert.That(encoded.LetterCase, Is.EqualTo(Numbers(expected, "case")), string.Join(' ', forms));
        }
    }

    [Test]
    public void TagsNamesAndHeadsAreThoseOfTheTrainedModel()
    {
        var (words, otherHeads) = (0, 0);
        foreach (var (forms, expected) in Sentences())
        {
            var tokens = English.Language.Parser.Parse(English.Words(forms));

            Assert.That(tokens.Select(t => t.Upos.ToString()), Is.EqualTo(Texts(expected, "upos")), string.Join(' ', forms));
            Assert.That(tokens.Select(t => t.Xpos), Is.EqualTo(Texts(expected, "xpos")));
            Assert.That(tokens.Select(t => t.Features), Is.EqualTo(Texts(expected, "feats")));
            Assert.That(tokens.Select(t => t.Entity.ToString()[..3].ToUpperInvariant()), Is.EqualTo(Texts(expected, "ner").Select(t => t == "O" ? "NON" : t[2..])));
            var heads = Numbers(expected, "best_head");
            words += heads.Length;
            otherHeads += tokens.Count(t => t.Head + 1 != heads[t.Index]);
        }

        // The reference names each word's best head by itself; the tree differs from it only where these make no tree.
        Assert.That(otherHeads, Is.LessThan(words / 200), $"of {words} words");
    }

    [Test]
    public void EveryLabelOfTheModelIsUnderstood()
    {
        var labels = ModelLabels.Read(Path.Combine(Model, "english.json"));

        Assert.That(labels.Upos, Is.Unique.And.Length.EqualTo(17));
        Assert.That(labels.Relations, Does.Contain("root").And.Contain("parataxis").And.Contain("dep"));
    }

    private static IEnumerable<(string[] Forms, JsonElement Expected)> Sentences() =>
        File.ReadLines(Shared.Path("language-model", "reference.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Select(sentence => (Texts(sentence, "forms"), sentence));

    private static string[] Texts(JsonElement sentence, string name) => [.. sentence.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private static long[] Numbers(JsonElement sentence, string name) => [.. sentence.GetProperty(name).EnumerateArray().Select(value => value.GetInt64())];
}
