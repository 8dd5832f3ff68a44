using KnowledgeGraph.Language;
using KnowledgeGraph.Model;
using KnowledgeGraph.Syntax;

namespace KnowledgeGraph.Cli.Trees;

/// <summary>Parses loose text. Blank lines part paragraphs; a sentence never crosses them.</summary>
internal sealed class TextParser(EnglishLanguage language)
{
    /// <summary>Sentences in the order of the text, lazily.</summary>
    public IEnumerable<Sentence> Parse(string text)
    {
        var number = 0;
        foreach (var block in Paragraphs(text))
        {
            foreach (var span in language.Segmenter.Segment(text, block.Start, block.End))
            {
                yield return new Sentence(++number, block, language.Parser.Parse(span));
            }
        }
    }

    private static IEnumerable<Block> Paragraphs(string text)
    {
        var (start, end) = (-1, 0);
        for (var position = 0; position < text.Length;)
        {
            var next = text.IndexOf('\n', position);
            next = next < 0 ? text.Length : next + 1;
            if (!string.IsNullOrWhiteSpace(text[position..next]))
            {
                (start, end) = (start < 0 ? position : start, next);
            }
            else if (start >= 0)
            {
                yield return new Block(start, end, BlockKind.Paragraph);
                start = -1;
            }

            position = next;
        }

        if (start >= 0)
        {
            yield return new Block(start, end, BlockKind.Paragraph);
        }
    }
}
