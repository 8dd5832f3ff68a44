using System.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Tells the format of standard input, and of a file named without a known extension, by its first bytes.</summary>
internal static class ContentSniffer
{
    private const int Sample = 1024;

    /// <summary>The extension that such a file would have; <c>txt</c> if nothing speaks for another.</summary>
    public static string ExtensionOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8))
        {
            return "pdf";
        }

        if (content.StartsWith("PK\x03\x04"u8))
        {
            return "docx";
        }

        var head = Encoding.Latin1.GetString(content[..Math.Min(content.Length, Sample)]);
        var start = head.TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? "html"
            : "txt";
    }
}
