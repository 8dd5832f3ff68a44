using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Reading.Formats.Word;

/// <summary>Writes the paragraphs of a Word document as blocks: what a reader would see, deleted and hidden text left out.</summary>
/// <param name="writer">Where to.</param>
/// <param name="styles">What paragraphs are.</param>
internal sealed class WordWalk(BlockWriter writer, WordStyles styles)
{
    private readonly List<OpenXmlElement> _boxes = [];

    /// <summary>Writes everything below an element; the cells of a table are items.</summary>
    public void Write(OpenXmlElement root, bool inTable = false)
    {
        foreach (var child in root.ChildElements)
        {
            if (child is Paragraph paragraph)
            {
                WriteParagraph(paragraph, inTable);
            }
            else if (child is not (DeletedRun or MoveFromRun or SectionProperties))
            {
                Write(child, inTable || child is Table);
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph, bool inTable)
    {
        var text = new StringBuilder();
        Collect(paragraph, text);
        var (kind, reason) = styles.KindOf(paragraph);
        writer.Write(inTable && kind == BlockKind.Paragraph ? BlockKind.ListItem : kind, text.ToString(), reason);
        OpenXmlElement[] boxes = [.. _boxes];
        _boxes.Clear();
        foreach (var box in boxes)
        {
            Write(box);
        }
    }

    private void Collect(OpenXmlElement element, StringBuilder text)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text t:
                    text.Append(t.Text);
                    break;
                case TabChar or Break or CarriageReturn:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case TextBoxContent:
                    _boxes.Add(child);
                    break;
                case DeletedRun or MoveFromRun or AlternateContentFallback or ParagraphProperties:
                case Run { RunProperties.Vanish: not null }:
                    break;
                default:
                    Collect(child, text);
                    break;
            }
        }
    }
}
