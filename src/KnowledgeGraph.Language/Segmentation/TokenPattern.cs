using System.Text.RegularExpressions;

namespace KnowledgeGraph.Language.Segmentation;

/// <summary>
/// What counts as one word, in the order of precedence. Every character but white space belongs to some match.
/// Hyphens, dashes, slashes and brackets separate words, as in Universal Dependencies; clitics are words of their own.
/// </summary>
internal static partial class TokenPattern
{
    private const string Web =
        """
          (?: https?:// | ftp:// | www\. ) [^\s<>"“”‘’]* [\p{L}\p{N}/=&_-]
        | [\p{L}\p{N}._%+-]+ @ [\p{L}\p{N}-]+ (?: \.[\p{L}\p{N}-]+ )+
        | (?: [A-Za-z0-9-]+\. )+ (?: com|org|net|gov|edu|mil|info|eu|uk|ru|cn|in|fr|de|io|tv|htm|html|pdf ) (?: / [^\s<>"“”‘’]* [\p{L}\p{N}/=&_-] )? (?! [\p{L}\p{N}] )
        | [\#@] \p{L} [\p{L}\p{N}_]*
        """;

    private const string Numbers =
        """
          \p{Nd}{3} [-.] \p{Nd}{3} [-.] \p{Nd}{4} (?! \p{Nd} )
        | \p{Nd}+ (?: / \p{Nd}+ )+ (?! [\p{L}\p{N}] )
        | (?> \p{Nd}+ (?: [.,:] \p{Nd}+ )* ) (?: [Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|['’]?s )? (?! [\p{L}\p{N}] )
        | (?> \p{Nd}+ (?: [.,:] \p{Nd}+ )* ) (?= (?i: km|kg|mm|cm|bn|mn|mph|kmh|ft|am|pm|mw|gw|kw|m|k|b ) (?! [\p{L}\p{N}] ) )
        | [.] \p{Nd}+ (?! [\p{L}\p{N}] )
        """;

    private const string Clitics =
        """
          (?<= \p{L} ) (?i: n['’`]t ) (?! \p{L} )
        | (?<= [\p{L}\p{N}.] ) (?i: ['’`](?: s|re|ve|ll|d|m ) ) (?! [\p{L}\p{N}] )
        | (?i: \b can (?= not \b ) | \b gon (?= na \b ) | \b wan (?= na \b ) | \b got (?= ta \b ) )
        | \p{L}+ (?= (?i: n['’`]t ) (?! \p{L} ) )
        """;

    private const string Words =
        """
          (?: \p{L}\. ){2,} (?: \p{L} (?! [\p{L}\p{N}] ) )?
        | (?i: anti|non|pre|post|pro|co|ex|re|mid|multi|neo|pan|semi|sub|super|trans|ultra|un|over|inter|intra|quasi|pseudo|e|counter|de|vice|extra|hyper|meta|micro|mini ) - \p{L}[\p{L}\p{M}\p{N}]*
        | \p{Lu} - (?: \p{Lu}\p{L}* \+? | \p{Nd}+ \p{L}? ) (?! [\p{L}\p{N}] )
        | [\p{L}\p{N}] [\p{L}\p{M}\p{N}_]* (?: [&] [\p{L}\p{N}]+ | ['’] (?! (?i: s|re|ve|ll|d|m|t ) (?! \p{L} ) ) \p{L}[\p{L}\p{M}\p{N}]+ )* \+?
        """;

    private const string Signs =
        """
          \.{2,} | … | -{2,} | [!?]{2,} | [*=_~]{2,} | `` | '' | <+ | >+
        | (?: US|A|C|HK|NZ|S )? \$ | \S
        """;

    /// <summary>Matches one word after the other.</summary>
    public static Regex Word => WordRegex();

    [GeneratedRegex($"{Web}|{Clitics}|{Numbers}|{Words}|{Signs}", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex WordRegex();
}
