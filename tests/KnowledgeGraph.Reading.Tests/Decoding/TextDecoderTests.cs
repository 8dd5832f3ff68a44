using System.Text;
using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Decoding;

public sealed class TextDecoderTests
{
    private const string Sample = "Erdoğan’s visit to Málaga — “a success”, said İbrahim Kalın.";

    [TestCase("utf-8", true)]
    [TestCase("utf-8", false)]
    [TestCase("utf-16", true)]
    [TestCase("utf-16BE", true)]
    [TestCase("utf-32", true)]
    public void UnicodeIsReadExactlyAndTheMarkIsNoPartOfTheText(string encoding, bool mark)
    {
        var writer = Encoding.GetEncoding(encoding);

        var result = Read.File("a.txt", [.. mark ? writer.GetPreamble() : [], .. writer.GetBytes(Sample)]);

        Assert.That(result.Document!.Text, Is.EqualTo(Sample));
        Assert.That(result.Warnings, Is.Empty);
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    public void Utf16WithoutAMarkIsReadWithAWarning(string encoding)
    {
        var result = Read.File("a.txt", Encoding.GetEncoding(encoding).GetBytes("Russia and India sign an accord."));

        Assert.That(result.Document!.Text, Is.EqualTo("Russia and India sign an accord."));
        Assert.That(result.Warnings.Single(), Does.Contain("utf-16"));
    }

    [Test]
    public void AnotherEncodingIsGuessedWithAWarning()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string text = "President Lula da Silva met Nicolás Maduro in São Paulo; the café was “full”, and so was the square before it.";

        var result = Read.File("a.txt", Encoding.GetEncoding("windows-1252").GetBytes(text));

        Assert.That(result.Document!.Text, Is.EqualTo(text));
        Assert.That(result.Warnings.Single(), Does.Contain("windows-1252"));
    }

    [Test]
    public void AFewDamagedBytesDoNotSpoilATextInUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Sample, 3))), 0xC3, (byte)'.'];

        var result = Read.File("a.txt", bytes);

        Assert.That(result.Document!.Text, Does.StartWith(Sample).And.EndsWith("\uFFFD."));
        Assert.That(result.Warnings.Single(), Does.StartWith("1 damaged character"));
    }

    [Test]
    public void BinaryDataNamedTxtIsAnError()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);

        Assert.That(Read.File("a.txt", noise).Error, Does.Contain("binary data"));
        Assert.That(Read.File("b.txt", [.. noise.Where(b => b != 0)]).Error, Does.Contain("binary data"));
    }

    [Test]
    public void AnEmptyFileIsAnErrorAndSoIsOneOfWhiteSpace()
    {
        Assert.That(Read.File("a.txt", []).Error, Does.StartWith("empty"));
        Assert.That(Read.File("a.txt", "\uFEFF \r\n\t"u8.ToArray()).Error, Does.StartWith("empty"));
    }

    [Test]
    public void FiftyMegabytesAreReadInTime()
    {
        const string sentence = "Moscow and New Delhi agreed on Friday to widen their defence ties, officials of both countries said after the talks. ";
        var line = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(sentence, 5)) + "\n\n");
        var huge = new byte[50 << 20];
        for (var i = 0; i + line.Length <= huge.Length; i += line.Length)
        {
            line.CopyTo(huge, i);
        }

        huge.AsSpan(huge.Length / line.Length * line.Length).Fill((byte)' ');
        var before = Environment.CpuUsage.TotalTime;

        var document = Read.File("huge.txt", huge).Document!;

        Assert.That(document.Blocks, Has.Length.EqualTo(huge.Length / line.Length));
        Assert.That(Environment.CpuUsage.TotalTime - before, Is.LessThan(TimeSpan.FromSeconds(20)));
    }
}
