using System.Text;

namespace KnowledgeGraph.Cypher.Lexing;

/// <summary>Cuts a query into tokens; white space and comments fall away.</summary>
internal sealed class Lexer
{
    private static readonly string[] LongSymbols = ["<>", "<=", ">=", "=~", "..", "+=", "||", "::"];
    private const string Symbols = "()[]{}<>=+-*/%^.,;:|&!$?";

    private readonly QueryText _query;
    private readonly string _text;
    private int _at;

    private Lexer(QueryText query)
    {
        _query = query;
        _text = query.Text;
    }

    /// <summary>All tokens, the last of kind <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="InputException">A string, name or comment does not end, an escape or number is malformed, or a character has no meaning.</exception>
    public static IReadOnlyList<Token> Tokens(QueryText query)
    {
        var lexer = new Lexer(query);
        var tokens = new List<Token>();
        do
        {
            lexer.SkipBlanks();
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void SkipBlanks()
    {
        while (_at < _text.Length)
        {
            if (char.IsWhiteSpace(Peek()) || Peek() == '\uFEFF')
            {
                _at++;
            }
            else if (Peek() == '/' && Peek(1) == '/')
            {
                var end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end + 1;
            }
            else if (Peek() == '/' && Peek(1) == '*')
            {
                var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                _at = end < 0 ? throw _query.Error(_at, "this comment does not end") : end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private Token Next()
    {
        var c = Peek();
        return c switch
        {
            _ when _at >= _text.Length => new Token(TokenKind.End, "", _at, _at),
            '\'' or '"' => String(c),
            '`' => QuotedName(TokenKind.QuotedIdentifier, _at),
            '$' => Parameter(),
            _ when char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))) => Number(),
            _ when IsNameStart(c) => Name(TokenKind.Identifier, _at),
            _ => Symbol(),
        };
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);

    private Token Take(TokenKind kind, int start, int end, string? text = null)
    {
        _at = end;
        return new Token(kind, text ?? _text[start..end], start, end);
    }

    private Token Name(TokenKind kind, int start)
    {
        var (from, end) = (_at, _at);
        while (end < _text.Length && IsNamePart(_text[end]))
        {
            end++;
        }

        return Take(kind, start, end, _text[from..end]);
    }

    private Token QuotedName(TokenKind kind, int start)
    {
        var name = new StringBuilder();
        for (var i = _at + 1; i < _text.Length; i++)
        {
            if (_text[i] != '`')
            {
                name.Append(_text[i]);
            }
            else if (i + 1 < _text.Length && _text[i + 1] == '`')
            {
                name.Append(_text[i++]);
            }
            else
            {
                return Take(kind, start, i + 1, name.ToString());
            }
        }

        throw _query.Error(start, "this quoted name does not end");
    }

    private Token Parameter()
    {
        var start = _at++;
        return Peek() switch
        {
            '`' => QuotedName(TokenKind.Parameter, start),
            var c when IsNamePart(c) => Name(TokenKind.Parameter, start),
            _ => throw _query.Error(start, "a parameter needs a name behind '$'"),
        };
    }

    private Token String(char quote)
    {
        var start = _at;
        var value = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == quote)
            {
                return Take(TokenKind.String, start, _at + 1, value.ToString());
            }

            value.Append(c == '\\' ? Escape() : c.ToString());
        }

        throw _query.Error(start, "this string does not end");
    }

    private string Escape()
    {
        var start = _at++;
        return Peek() switch
        {
            'n' => "\n",
            't' => "\t",
            'r' => "\r",
            'b' => "\b",
            'f' => "\f",
            '\\' or '\'' or '"' or '`' => Peek().ToString(),
            'u' => CodePoint(start, 4),
            'U' => CodePoint(start, 8),
            _ => throw _query.Error(start, $"'\\{Peek()}' is no escape; write '\\\\' for a backslash"),
        };
    }

    private string CodePoint(int start, int digits)
    {
        var hex = _text.AsSpan(_at + 1, Math.Min(digits, _text.Length - _at - 1));
        if (hex.Length < digits || !int.TryParse(hex, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code) || code > 0x10FFFF)
        {
            throw _query.Error(start, $"'\\{Peek()}' needs the {digits} hexadecimal digits of a code point");
        }

        _at += digits;
        return code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString();
    }

    private Token Number()
    {
        var (start, end) = (_at, NumberEnd(out var isFloat));
        if (end < _text.Length && IsNamePart(_text[end]))
        {
            throw _query.Error(start, "this number is malformed");
        }

        return Take(isFloat ? TokenKind.Float : TokenKind.Integer, start, end);
    }

    private int NumberEnd(out bool isFloat)
    {
        isFloat = false;
        if (Peek() == '0' && (Peek(1) is 'x' or 'X' or 'o'))
        {
            var digits = Peek(1) == 'o' ? "01234567" : "0123456789abcdefABCDEF";
            return SkipWhile(_at + 2, c => digits.Contains(c));
        }

        var end = SkipWhile(_at, char.IsAsciiDigit);
        if (end + 1 < _text.Length && _text[end] == '.' && char.IsAsciiDigit(_text[end + 1]))
        {
            isFloat = true;
            end = SkipWhile(end + 1, char.IsAsciiDigit);
        }

        var exponent = end + 1 < _text.Length && _text[end] is 'e' or 'E' ? end + (_text[end + 1] is '+' or '-' ? 2 : 1) : end;
        if (exponent > end && exponent < _text.Length && char.IsAsciiDigit(_text[exponent]))
        {
            isFloat = true;
            end = SkipWhile(exponent, char.IsAsciiDigit);
        }

        return end;
    }

    private int SkipWhile(int from, Func<char, bool> holds)
    {
        while (from < _text.Length && holds(_text[from]))
        {
            from++;
        }

        return from;
    }

    private Token Symbol()
    {
        foreach (var symbol in LongSymbols)
        {
            if (string.CompareOrdinal(_text, _at, symbol, 0, symbol.Length) == 0)
            {
                return Take(TokenKind.Symbol, _at, _at + symbol.Length);
            }
        }

        return Symbols.Contains(Peek())
            ? Take(TokenKind.Symbol, _at, _at + 1)
            : throw _query.Error(_at, $"'{Peek()}' (U+{(int)Peek():X4}) has no meaning here");
    }
}
