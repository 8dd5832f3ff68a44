using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace KnowledgeGraph.Reading.Tests.Support;

/// <summary>Builds small PDF files line by line.</summary>
internal sealed class Pdf
{
    private readonly PdfDocumentBuilder _builder = new();
    private readonly PdfDocumentBuilder.AddedFont _font;
    private PdfPageBuilder _page;

    public Pdf()
    {
        _font = _builder.AddStandard14Font(Standard14Font.TimesRoman);
        _page = _builder.AddPage(PageSize.A4);
    }

    public Pdf NextPage()
    {
        _page = _builder.AddPage(PageSize.A4);
        return this;
    }

    /// <summary>Writes lines one below the other.</summary>
    public Pdf Lines(double left, double top, double size, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            _page.AddText(lines[i], size, new PdfPoint(left, top - (i * size * 1.2)), _font);
        }

        return this;
    }

    public Pdf About(string title, string author)
    {
        (_builder.DocumentInformation.Title, _builder.DocumentInformation.Author) = (title, author);
        return this;
    }

    public byte[] Build() => _builder.Build();
}
