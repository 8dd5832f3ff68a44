using System.Text;
using UtfUnknown;

namespace KnowledgeGraph.Reading.Decoding;

/// <summary>
/// Finds out in which encoding bytes are text: a byte order mark decides; else valid UTF-8 is UTF-8; else UTF-16 shows by its zero bytes;
/// anything else is guessed, with a warning. Bytes that are no text are refused.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;
    private const double LeastConfidence = 0.5;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes a whole file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="declared">Encoding that the file itself names; it counts where the bytes do not decide. Null if it names none.</param>
    /// <exception cref="InputException">The bytes are no text, or only white space.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        var decoded = DecodeMarked(bytes) ?? DecodeUnmarked(bytes, declared);
        return string.IsNullOrWhiteSpace(decoded.Text) ? throw new InputException("empty: the file has no text") : decoded;
    }

    private static DecodedText? DecodeMarked(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return WithLosses(encoding.GetString(bytes[mark.Length..]), encoding);
            }
        }

        return null;
    }

    private static DecodedText DecodeUnmarked(ReadOnlySpan<byte> bytes, string? declared)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (Utf16ByZeros(sample) is { } utf16)
        {
            return new DecodedText(utf16.GetString(bytes), $"no byte order mark: read as {utf16.WebName}");
        }

        if (IsBinary(sample))
        {
            throw new InputException("binary data, not text; give it the extension of its format or leave it out");
        }

        try
        {
            return new DecodedText(Utf8.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Declared(declared) is { } encoding ? WithLosses(encoding.GetString(bytes), encoding) : Guess(bytes);
        }
    }

    private static Encoding? Declared(string? name)
    {
        try
        {
            return name is null ? null : Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static DecodedText Guess(ReadOnlySpan<byte> bytes)
    {
        var lossy = Encoding.UTF8.GetString(bytes);
        var lost = lossy.AsSpan().Count('\uFFFD');
        if (lossy.Count(c => c > 127) > 5 * lost)
        {
            return WithLosses(lossy, Encoding.UTF8);
        }

        var best = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, 16 * Sample)].ToArray()).Detected;
        var (encoding, how) = best?.Encoding is { } found && best.Confidence >= LeastConfidence && best.EncodingName != "ascii"
            ? (found, $"guessed as {found.WebName} ({best.Confidence:P0} sure)")
            : (Encoding.GetEncoding("windows-1252"), "unknown, read as windows-1252");
        return new DecodedText(encoding.GetString(bytes), $"encoding {how}; save the file as UTF-8 to be certain");
    }

    private static DecodedText WithLosses(string text, Encoding encoding)
    {
        var lost = text.AsSpan().Count('\uFFFD');
        return new DecodedText(text, lost == 0 ? null : $"{lost} damaged characters in {encoding.WebName}, shown as U+FFFD");
    }

    /// <summary>English in UTF-16 has a zero in nearly every second byte, and none in the others.</summary>
    private static Encoding? Utf16ByZeros(ReadOnlySpan<byte> sample)
    {
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var most = sample.Length / 2 * 3 / 4;
        return (even, odd) switch
        {
            (0, > 0) when odd >= most => Encoding.Unicode,
            ( > 0, 0) when even >= most => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static bool IsBinary(ReadOnlySpan<byte> sample)
    {
        var controls = 0;
        foreach (var b in sample)
        {
            if (b == 0)
            {
                return true;
            }

            controls += b < 32 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 27) ? 1 : 0;
        }

        return controls > sample.Length / 100;
    }
}
