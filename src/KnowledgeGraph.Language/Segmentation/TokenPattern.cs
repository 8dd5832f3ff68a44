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
        | (?: mailto: )? [\p{L}\p{N}._%+-]{1,64} @ [\p{L}\p{N}_-]{1,64} (?: \.[\p{L}\p{N}-]{1,64} ){0,9}
        | (?: [A-Za-z0-9-]{1,64}\. ){1,9} (?: com|org|net|gov|edu|mil|info|eu|uk|ru|cn|io|tv ) (?: / [^\s<>"“”‘’]* [\p{L}\p{N}/=&_-] )? (?! [\p{L}\p{N}] )
        | [\p{L}\p{N}_-]{1,64} \. (?i: docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|txt|zip|html? ) (?! [\p{L}\p{N}] )
        | [a-z]{2,24} (?: \.[a-z]{2,24} ){2,9} (?! [\p{L}\p{N}] )
        | [\#@] \p{L} [\p{L}\p{N}_]*
        | (?<! \S ) [:;=] [-']? [()DPpO/|] (?! [\p{L}\p{N}] )
        """;

    private const string Numbers =
        """
          (?<! \p{L} ) (?: US|A|C|HK|NZ|S ) \$
        | (?<! [\p{N}-] ) (?: 1- )? \p{Nd}{3} [-.] (?: \p{Nd}{3} [-.] )? \p{Nd}{4} (?! [\p{N}-] )
        | \p{Nd}{1,2} / \p{Nd}{1,2} (?: / \p{Nd}{2,4} )? (?! [\p{L}\p{N}] )
        | (?> \p{Nd}+ (?: [.,:] \p{Nd}+ )* ) (?: [Ss][Tt]|[Nn][Dd]|[Rr][Dd]|[Tt][Hh]|['’]?s )? (?! [\p{L}\p{N}] )
        | (?> \p{Nd}+ (?: [.,:] \p{Nd}+ )* ) (?= (?i: km|kg|mm|cm|bn|mn|mph|kmh|ft|am|pm|mw|gw|kw|gb|mb|lbs?|hrs?|mins?|yrs?|m|k|b ) (?! [\p{L}\p{N}] ) )
        | (?<! \S ) ['’] \p{Nd}{2} s? (?! [\p{L}\p{N}] )
        | (?<! [\p{L}\p{N})”’"'\]] ) \. \p{Nd}+ (?! [\p{L}\p{N}] )
        | (?i: km|m|cm|mm ) [²³] (?! [\p{L}\p{N}] )
        """;

    private const string Clitics =
        """
          (?<= \p{L} ) (?i: n['’`]t ) (?! \p{L} )
        | (?i: ['’`](?: s|re|ve|ll|d|m ) ) (?! [\p{L}\p{N}] )
        | (?i: \b can (?= not \b ) | \b gon (?= na \b ) | \b wan (?= na \b ) | \b got (?= ta \b ) )
        | \p{L}+ (?= (?i: n['’`]t ) (?! \p{L} ) )
        """;

    // Cf: format characters such as the soft hyphen stand inside words. Raised digits do not: they are footnote marks.
    private const string Words =
        """
          (?: \p{L}\. ){2,} (?: \p{L} (?! [\p{L}\p{N}] ) )?
        | (?i: anti|non|pre|post|pro|co|ex|re|mid|multi|neo|pan|semi|sub|super|ultra|un|over|inter|intra|quasi|pseudo|e|counter|de|extra|hyper|micro|mini )
          - [\p{L}\p{N}][\p{L}\p{M}\p{N}]*
        | \p{Lu} - \p{Lu}{2,} (?: \+ (?! \+ ) )? (?! [\p{L}\p{N}] )
        | (?i: w/o? | b/c ) (?! [\p{L}\p{N}] )
        | \p{Lu}{2,} \+ (?! [\p{L}\p{N}+] )
        | [\p{L}\p{N}-[¹²³⁰-⁹]] [\p{L}\p{M}\p{N}\p{Cf}_-[¹²³⁰-⁹]]* (?: & [\p{L}\p{N}]+ | ['’] (?! (?i: s|re|ve|ll|d|m|t ) (?! \p{L} ) ) \p{L}[\p{L}\p{M}\p{N}]+ )*
        """;

    private const string Signs =
        """
          \.{2,} | … | -{2,} | [!?]{2,} | \.\? | [*=_~+]{2,} | `` | '' | ’’ | ‘‘ | ‘’ | <+ | >+ | \$+
        | [¹²³⁰-⁹]+ | (?: [\uD800-\uDBFF][\uDC00-\uDFFF] )+ [\p{M}\p{Cf}]* | \S \p{M}*
        """;

    /// <summary>Matches one word after the other.</summary>
    public static Regex Word => WordRegex();

    [GeneratedRegex($"{Web}|{Clitics}|{Numbers}|{Words}|{Signs}", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex WordRegex();
}
