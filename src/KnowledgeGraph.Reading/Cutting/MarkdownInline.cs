namespace KnowledgeGraph.Reading.Cutting;

/// <summary>Finds the markup inside a paragraph of Markdown: link addresses, signs of emphasis, escapes, tags.</summary>
internal sealed class MarkdownInline
{
    private const string Escapable = "\\`*_{}[]()#+-.!|<>~";
    private readonly string _text;
    private readonly int _start;
    private readonly int _end;
    private readonly List<(int Start, int End)> _hidden = [];
    private readonly List<Delimiter> _delimiters = [];
    private readonly Stack<(int Close, int End)> _links = [];

    private MarkdownInline(string text, int start, int end) => (_text, _start, _end) = (text, start, end);

    /// <summary>The stretches that are markup, in order, not overlapping.</summary>
    public static List<(int Start, int End)> Find(string text, int start, int end)
    {
        var inline = new MarkdownInline(text, start, end);
        inline.Scan();
        Emphasis.Pair(inline._delimiters, inline._hidden);
        inline._hidden.Sort();
        return inline._hidden;
    }

    private void Scan()
    {
        for (var i = _start; i < _end;)
        {
            i = _links.TryPeek(out var link) && link.Close == i ? Leave(link) : Step(i);
        }
    }

    private int Leave((int Close, int End) link)
    {
        _links.Pop();
        return Hide(link.Close, link.End);
    }

    private int Step(int i) => _text[i] switch
    {
        '\\' when i + 1 < _end && Escapable.Contains(_text[i + 1]) => Hide(i, i + 1) + 1,
        '`' => Code(i),
        '!' when i + 1 < _end && _text[i + 1] == '[' => Image(i),
        '[' => Link(i),
        '<' => Tag(i),
        '*' or '_' or '~' => Mark(i),
        '&' when _text.AsSpan(i, _end - i).StartsWith("&amp;") => Hide(i + 1, i + 5),
        _ => i + 1,
    };

    private int Hide(int start, int end)
    {
        _hidden.Add((start, end));
        return end;
    }

    private int Code(int i)
    {
        var length = RunLength(i);
        var close = _text.IndexOf(_text.Substring(i, length), i + length, _end - i - length, StringComparison.Ordinal);
        if (close < 0)
        {
            return i + length;
        }

        Hide(i, i + length);
        return Hide(close, close + length);
    }

    private int Image(int i)
    {
        var (close, end) = LinkAt(i + 1);
        if (close < 0)
        {
            return i + 2;
        }

        if (i > _start || end < _end)
        {
            return Hide(i, end);
        }

        Hide(i, i + 2);
        return Hide(close, end);
    }

    private int Link(int i)
    {
        if (i + 1 < _end && _text[i + 1] == '^' && Closing(i, '[', ']') is > 0 and var note)
        {
            return Hide(i, note + 1);
        }

        var (close, end) = LinkAt(i);
        if (close < 0)
        {
            return i + 1;
        }

        _links.Push((close, end));
        return Hide(i, i + 1);
    }

    /// <summary>Where the text of a link that opens here closes, and where its address ends; -1 if it is no link.</summary>
    private (int Close, int End) LinkAt(int open)
    {
        var close = Closing(open, '[', ']');
        if (close < 0 || close + 1 >= _end)
        {
            return (-1, -1);
        }

        var end = _text[close + 1] switch
        {
            '(' => Closing(close + 1, '(', ')'),
            '[' => Closing(close + 1, '[', ']'),
            _ => -1,
        };
        return end < 0 ? (-1, -1) : (close, end + 1);
    }

    private int Closing(int open, char opening, char closing)
    {
        var depth = 0;
        for (var i = open; i < _end && i - open < 2000; i++)
        {
            depth += _text[i] == opening ? 1 : _text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }

            i += _text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private int Tag(int i)
    {
        var isTag = i + 1 < _end && (char.IsAsciiLetter(_text[i + 1]) || _text[i + 1] is '/' or '!');
        var close = isTag ? _text.IndexOf('>', i, Math.Min(_end - i, 500)) : -1;
        return close < 0 ? i + 1 : Hide(i, close + 1);
    }

    private int Mark(int i)
    {
        var length = RunLength(i);
        var before = i > _start ? _text[i - 1] : ' ';
        var after = i + length < _end ? _text[i + length] : ' ';
        var inWord = _text[i] == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (!inWord && (_text[i] != '~' || length == 2))
        {
            _delimiters.Add(new Delimiter(i, length, _text[i], !char.IsWhiteSpace(after), !char.IsWhiteSpace(before)));
        }

        return i + length;
    }

    private int RunLength(int i)
    {
        var end = i + 1;
        while (end < _end && _text[end] == _text[i])
        {
            end++;
        }

        return end - i;
    }
}
