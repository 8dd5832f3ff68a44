using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Formats;

public sealed class PdfFormatTests
{
    private static readonly string[] LeftColumn =
    [
        "Russia and India agreed to widen their", "defence ties, and both capitals said the", "long-term accord would be signed by the", "end of the year, as the two govern-", "ments had planned since the spring in",
    ];

    private static readonly string[] RightColumn = ["the talks held in Goa. Beijing, which was", "informed of the plan, made no comment", "on the US-", "China rivalry behind it."];

    [Test]
    public void LinesBecomeParagraphsAndBrokenWordsAreWholeAgain()
    {
        var document = Read.File("a.pdf", new Pdf().Lines(72, 700, 11, LeftColumn).Lines(72, 600, 11, "A second paragraph stands below.").Build()).Document!;

        Assert.That(Read.Outline(document), Is.EqualTo(new[]
        {
            "Paragraph: Russia and India agreed to widen their defence ties, and both capitals said the long-term accord would be signed by the end of the year, as the two governments had planned since the spring in",
            "Paragraph: A second paragraph stands below.",
        }));
    }

    [Test]
    public void ColumnsAreReadOneAfterTheOther()
    {
        var document = Read.File("a.pdf", new Pdf().Lines(72, 700, 11, LeftColumn).Lines(320, 700, 11, RightColumn).Build()).Document!;

        Assert.That(document.Text, Does.EndWith("since the spring in the talks held in Goa. Beijing, which was informed of the plan, made no comment on the US-China rivalry behind it."));
        Assert.That(document.Blocks, Has.Length.EqualTo(1));
    }

    [Test]
    public void RunningHeadsAndPageNumbersGoAndTheTitleIsTheLargestLine()
    {
        var pdf = new Pdf().Lines(72, 740, 22, "Old friends, new deals").Lines(72, 690, 11, LeftColumn).Lines(290, 30, 9, "1");
        for (var page = 2; page <= 4; page++)
        {
            pdf.NextPage().Lines(72, 810, 9, $"The Review, vol. 12 {page}").Lines(72, 700, 11, $"Page {page} tells of point {page}, and tells it in full.", "It ends here.").Lines(290, 30, 9, $"{page}");
        }

        var document = Read.File("a.pdf", pdf.About("x", "Ann Lee").Build()).Document!;

        Assert.That((document.Title, document.Authors.Single()), Is.EqualTo(("Old friends, new deals", "Ann Lee")));
        Assert.That(document.Text, Does.Not.Contain("vol. 12"));
        Assert.That(document.Blocks.Select(b => b.Kind).Distinct(), Is.EqualTo(new[] { BlockKind.Title, BlockKind.Paragraph }));
        Assert.That(document.Blocks, Has.Length.EqualTo(5));
    }

    [Test]
    public void ADamagedFileIsAnErrorInOneLine()
    {
        var good = new Pdf().Lines(72, 700, 11, LeftColumn).Build();
        var noise = new byte[2000];
        new Random(2).NextBytes(noise);

        Assert.That(Read.File("a.pdf", [.. "%PDF-1.7\n"u8, .. noise]).Error, Does.Contain("damaged pdf").And.Not.Contain("\n"));
        Assert.That(Read.File("a.pdf", good[..(good.Length / 3)]).Error, Is.Not.Null.And.Not.Contain("\n"));
    }

    [Test]
    public void AnEncryptedFileIsAnErrorThatSaysSo()
    {
        var good = Encoding.Latin1.GetString(new Pdf().Lines(72, 700, 11, LeftColumn).Build());
        const string lockKey = "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >> /ID [(abcdefghijklmnop) (abcdefghijklmnop)] ";
        var at = good.LastIndexOf("/Size", StringComparison.Ordinal);
        var locked = good[..at] + lockKey + good[at..];

        Assert.That(Read.File("a.pdf", Encoding.Latin1.GetBytes(locked)).Error, Does.StartWith("encrypted"));
    }

    [Test]
    public void PagesWithoutTextAreAnErrorThatSaysWhatToDo()
    {
        Assert.That(Read.File("a.pdf", new Pdf().Build()).Error, Does.Contain("text recognition"));
    }
}
