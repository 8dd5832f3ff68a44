using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Evaluation.Treebank;
using KnowledgeGraph.Language.Tests.Support;
using KnowledgeGraph.Language.WordPieces;

namespace KnowledgeGraph.Language.Tests.WordPieces;

[TestFixture]
public sealed class WordPieceEncoderTests
{
    private static readonly WordPieceEncoder Encoder = new(WordPieceVocabulary.Read(Path.Combine(EnglishLanguage.DefaultFolder, "vocab.txt")));

    [TestCase("naïve", 15743)]
    [TestCase("e\u0301", 1041, Description = "a combining mark")]
    [TestCase("Erdoğan", 9413, 16168, 2319)]
    [TestCase("中国", 1746, 1799)]
    [TestCase("≠", 1027)]
    [TestCase("N-CPEC+", 1050, 1011, 18133, 8586, 1009)]
    [TestCase("antidisestablishmentarianism", 3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964)]
    [TestCase("Ⅷ", WordPieceEncoder.Unknown)]
    [TestCase("\u00AD", WordPieceEncoder.Unknown, Description = "nothing is left of it")]
    public void PiecesFollowBertsRules(string form, params int[] expected) => Assert.That(Pieces(form), Is.EqualTo(expected));

    [Test]
    public void AVeryLongWordIsUnknown() => Assert.That(Pieces(new string('x', 101)), Is.EqualTo(new[] { WordPieceEncoder.Unknown }));

    // scripts/train/piece_rules.py prints the expected value.
    [Test]
    public void AHundredThousandWordsHaveThePiecesOfAnotherImplementation()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { "ewt-dev", "ewt-test", "pud-test", "gum-test" })
        {
            foreach (var word in ConlluReader.Read(Shared.Path("treebank", $"{part}.conllu")).SelectMany(sentence => sentence.Words))
            {
                hash.AppendData(Encoding.ASCII.GetBytes(string.Join(' ', Pieces(word.Form)) + "\n"));
            }
        }

        Assert.That(Convert.ToHexStringLower(hash.GetHashAndReset()), Is.EqualTo("9a463712edca264572a24edeeb7cf5bbb988fe8a4c256776bc13a26ff175d9a6"));
    }

    private static List<long> Pieces(string form)
    {
        var ids = new List<long>();
        Encoder.AddPieces(form, ids);
        return ids;
    }
}
