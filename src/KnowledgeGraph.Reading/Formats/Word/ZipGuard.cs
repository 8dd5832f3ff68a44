using System.IO.Compression;
using System.Xml;

namespace KnowledgeGraph.Reading.Formats.Word;

/// <summary>Refuses packages that are none, and such as would unpack to far more than a document can hold.</summary>
internal static class ZipGuard
{
    private const int MostEntries = 10_000;
    private const long MostBytes = 512L << 20;
    private const int MostExpansion = 250;
    private const long SmallEntry = 4 << 20;
    private const int DeepestNesting = 300;

    /// <summary>Looks at the package's directory, then at the outline of its texts.</summary>
    /// <exception cref="InputException">It is no package, is encrypted, is a bomb, declares a document type or is nested too deeply.</exception>
    public static void Check(byte[] content)
    {
        if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new InputException("encrypted, or a .doc of old; save it as .docx without a password");
        }

        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false));
            if (package.Entries.Count > MostEntries || package.Entries.Sum(e => e.Length) > MostBytes || package.Entries.Any(IsBomb))
            {
                throw new InputException("refused: it would unpack to far more than a document holds (a zip bomb)");
            }

            foreach (var part in package.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                CheckOutline(part);
            }
        }
        catch (InvalidDataException e)
        {
            throw new InputException("damaged: it is no .docx package; open and save it again in a word processor", inner: e);
        }
        catch (XmlException e)
        {
            throw new InputException($"damaged or unsafe XML in the package ({e.Message})", inner: e);
        }
    }

    private static void CheckOutline(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes };
        using var reader = XmlReader.Create(stream, settings);
        while (reader.Read())
        {
            if (reader.Depth > DeepestNesting)
            {
                throw new InputException($"refused: {part.FullName} is nested more than {DeepestNesting} deep");
            }
        }
    }

    private static bool IsBomb(ZipArchiveEntry entry) => entry.Length > SmallEntry && entry.Length / MostExpansion > entry.CompressedLength;
}
