using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Model;
using KnowledgeGraph.Reading.Cutting;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Writes the text of a format that has none of its own: a block a paragraph, with an empty line between.</summary>
internal sealed class BlockWriter
{
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();

    /// <summary>Everything written so far.</summary>
    public string Text => _text.ToString();

    /// <summary>The blocks written so far.</summary>
    public ImmutableArray<Block> Blocks => _blocks.ToImmutable();

    /// <summary>Writes a block with single spaces; one without a word is not written.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="content">Its text.</param>
    /// <param name="skipReason">Why it is not read; null where it is.</param>
    public void Write(BlockKind kind, string content, string? skipReason = null)
    {
        if (Prose.Words(content) == 0)
        {
            return;
        }

        _text.Append(_text.Length > 0 ? "\n\n" : "");
        var start = _text.Length;
        var inSpace = true;
        foreach (var c in content)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u00AD' or '\u200B' or '\uFEFF'))
            {
                _text.Append(c);
                inSpace = false;
            }
            else if (!inSpace && char.IsWhiteSpace(c))
            {
                _text.Append(' ');
                inSpace = true;
            }
        }

        _text.Length -= inSpace ? 1 : 0;
        _blocks.Add(new Block(start, _text.Length, kind, skipReason));
    }

    /// <summary>What was written, with what is known of it.</summary>
    /// <exception cref="InputException">Nothing was written.</exception>
    public Draft ToDraft(Metadata.DocumentFacts facts) =>
        _blocks.Count > 0 ? new Draft(Text, Blocks, facts) : throw new InputException("empty: the file has no text");
}
