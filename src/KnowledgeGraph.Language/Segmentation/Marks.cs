namespace KnowledgeGraph.Language.Segmentation;

/// <summary>What punctuation does to sentences.</summary>
internal static class Marks
{
    /// <summary>Full stops, question and exclamation marks, ellipses, alone or several in one word.</summary>
    public static bool EndsSentence(string form) => form.All(character => character is '.' or '!' or '?' or '…');

    /// <summary>Quotes and brackets that close, so that they belong to the sentence before them.</summary>
    public static bool Closes(string form) => form is "”" or "’" or ")" or "]" or "}" or "''" or "’’" or "»";

    /// <summary>Quotes that open or close, as their place tells.</summary>
    public static bool IsStraightQuote(string form) => form is "\"" or "'";

    /// <summary>Quotes and brackets that open.</summary>
    public static bool Opens(string form) => form is "“" or "‘" or "(" or "[" or "{" or "``" or "‘‘" or "«";

    /// <summary>A line of signs drawn between parts of a text.</summary>
    public static bool IsRule(string form) => form.Length > 3 && form[0] is '-' or '=' or '*' or '_' or '~' && form.All(character => !char.IsLetterOrDigit(character));

    /// <summary>No sentence begins with such a sign.</summary>
    public static bool CannotBegin(string form) => form is "," or ";" or ":" or "%" or "/" || IsFace(form) || Closes(form);

    /// <summary>A face drawn with punctuation, such as <c>:-)</c>; it ends a sentence.</summary>
    public static bool IsFace(string form) => form.Length is 2 or 3 && form[0] is ':' or ';' or '=' && form[^1] is '(' or ')' or 'D' or 'P' or 'p' or 'O' or '/' or '|';
}
