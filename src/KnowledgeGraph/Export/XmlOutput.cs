using System.Text;
using System.Xml;

namespace KnowledgeGraph.Export;

/// <summary>How all our XML is written.</summary>
internal static class XmlOutput
{
    /// <summary>UTF-8 without byte order mark; the stream stays open. Texts must have been cleaned: the writer does not look again.</summary>
    public static XmlWriter To(Stream stream, bool indent = false) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        Indent = indent,
    });
}
