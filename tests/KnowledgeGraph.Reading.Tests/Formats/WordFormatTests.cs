using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Formats;

public sealed class WordFormatTests
{
    [Test]
    public void HeadingsListsTablesAndFootnotesAreRead()
    {
        var item = Docx.P("Poland buys tanks from South Korea.");
        item.ParagraphProperties = new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 }));
        var table = new Table(new TableRow(new TableCell(Docx.P("Russia")), new TableCell(Docx.P("Moscow"))));

        var document = Word(Docx.Of(AddNotes, Docx.P("Old friends", "Title"), Docx.P("Forces", "Heading1"), Docx.P("Delhi and Moscow agreed on the matter."), item, table));

        Assert.That(Read.Outline(document), Is.EqualTo(new[]
        {
            "Title: Old friends", "Heading: Forces", "Paragraph: Delhi and Moscow agreed on the matter.", "ListItem: Poland buys tanks from South Korea.",
            "ListItem: Russia", "ListItem: Moscow", "Paragraph: As Kortunov wrote in 2018.",
        }));
        Assert.That(document.Title, Is.EqualTo("Old friends"));
    }

    [Test]
    public void StylesAreKnownByNameInAnyLanguage()
    {
        var document = Word(Docx.Of(
            package =>
            {
                var styles = package.MainDocumentPart!.AddNewPart<StyleDefinitionsPart>();
                styles.Styles = new Styles(new Style { StyleId = "berschrift1", StyleName = new StyleName { Val = "heading 1" } }, new Style { StyleId = "Verz1", StyleName = new StyleName { Val = "toc 1" } });
            },
            Docx.P("Contents of the paper", "Verz1"),
            Docx.P("A heading in German Word", "berschrift1"),
            Docx.P("Delhi and Moscow agreed on the matter.")));

        Assert.That(Read.Outline(document)[..2], Is.EqualTo(new[] { "Boilerplate (table of contents): Contents of the paper", "Title: A heading in German Word" }));
    }

    [Test]
    public void DeletedAndHiddenTextIsNotRead()
    {
        var deleted = new DeletedRun(new Run(new DeletedText("never ")));
        var hidden = new Run(new RunProperties(new Vanish()), new Text("secretly "));
        var inserted = new InsertedRun(new Run(new Text("firmly")));

        Assert.That(Word(Docx.Of(Docx.P([new Run(new Text("Delhi ") { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve }), deleted, hidden, inserted, new Run(new TabChar(), new Text("agreed."))]))).Text, Is.EqualTo("Delhi firmly agreed."));
    }

    [Test]
    public void PropertiesGiveTitleAndAuthorWhereTheTextDoesNot()
    {
        var document = Word(Docx.Of(
            package => (package.PackageProperties.Title, package.PackageProperties.Creator) = ("The great pivot", "Ann Lee"),
            Docx.P("Delhi and Moscow agreed on the matter, and said so in a joint statement to the press.")));

        Assert.That((document.Title, document.Authors.Single()), Is.EqualTo(("The great pivot", "Ann Lee")));
    }

    [Test]
    public void DamagedEncryptedAndForeignFilesAreErrorsInOneLine()
    {
        var good = Docx.Of(Docx.P("Delhi agreed."));

        Assert.That(Read.File("a.docx", good[..(good.Length / 2)]).Error, Does.StartWith("damaged").And.Not.Contain("\n"));
        Assert.That(Read.File("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]).Error, Does.StartWith("encrypted"));
        Assert.That(Read.File("a.docx", Zip("hello.txt", "x")).Error, Does.StartWith("damaged"));
        Assert.That(Read.File("a.docx", Docx.Of()).Error, Does.StartWith("empty"));
    }

    [Test]
    public void ADocumentTypeADeepNestAndABombAreRefused()
    {
        const string bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w>&b;</w>";
        var nest = string.Concat(Enumerable.Repeat("<w>", 5_000)) + string.Concat(Enumerable.Repeat("</w>", 5_000));

        Assert.That(Read.File("a.docx", Zip("word/document.xml", bomb)).Error, Does.Contain("unsafe XML"));
        Assert.That(Read.File("a.docx", Zip("word/document.xml", nest)).Error, Does.Contain("nested"));
        Assert.That(Read.File("a.docx", Zip("word/document.xml", new string(' ', 20_000_000))).Error, Does.Contain("zip bomb"));
    }

    [Test]
    public void APackageWhoseTextIsOfAnotherKindIsDamaged()
    {
        var content = Docx.Of(Docx.P("Delhi agreed."));
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var entry = archive.CreateEntry("word/document.xml").Open();
            entry.Write("<page/>"u8);
        }

        Assert.That(Read.File("a.docx", stream.ToArray()).Error, Does.StartWith("damaged"));
    }

    private static void AddNotes(WordprocessingDocument package) => package.MainDocumentPart!.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
        new Footnote(Docx.P("a separator")) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(Docx.P("As Kortunov wrote in 2018.")) { Id = 1 });

    private static Model.Document Word(byte[] content)
    {
        var result = Read.File("a.docx", content);
        Assert.That(result.Error, Is.Null);
        return result.Document!;
    }

    private static byte[] Zip(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var entry = archive.CreateEntry(name).Open())
        {
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return stream.ToArray();
    }
}
