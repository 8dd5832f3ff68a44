using System.Buffers;

namespace KnowledgeGraph.Language.Parsing;

/// <summary>
/// Writes an analysis in about eight bytes a word: seven numbers each, small ones in one byte; the head as its distance.
/// The numbers mean something only to the model that made them: the key under which they are kept names it.
/// </summary>
internal static class AnalysisCodec
{
    private const int MaxBytesPerWord = 7 * 5;

    /// <summary>The bytes of an analysis.</summary>
    public static byte[] Encode(ReadOnlySpan<WordAnalysis> analysis)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(analysis.Length * MaxBytesPerWord);
        var at = 0;
        for (var i = 0; i < analysis.Length; i++)
        {
            var word = analysis[i];
            Write(buffer, ref at, word.Upos);
            Write(buffer, ref at, word.Xpos);
            Write(buffer, ref at, word.Features);
            Write(buffer, ref at, word.LemmaScript);
            Write(buffer, ref at, word.Entity);
            Write(buffer, ref at, word.Relation);
            Write(buffer, ref at, word.Head < 0 ? 0 : Distance(word.Head - i));
        }

        var bytes = buffer.AsSpan(0, at).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return bytes;
    }

    /// <summary>The analysis; false if the bytes are not one of so many words.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> bytes, int words, out WordAnalysis[] analysis)
    {
        analysis = new WordAnalysis[words];
        Span<int> numbers = stackalloc int[7];
        var at = 0;
        for (var i = 0; i < words; i++)
        {
            foreach (ref var number in numbers)
            {
                if (!TryRead(bytes, ref at, out number))
                {
                    return false;
                }
            }

            var head = numbers[6] == 0 ? -1 : i + Offset(numbers[6]);
            if (head >= words || (head < 0 && numbers[6] != 0))
            {
                return false;
            }

            analysis[i] = new WordAnalysis(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], head, numbers[5]);
        }

        return at == bytes.Length;
    }

    // Never 0: a word is not its own head.
    private static int Distance(int offset) => offset > 0 ? 2 * offset : (-2 * offset) - 1;

    private static int Offset(int distance) => distance % 2 == 0 ? distance / 2 : -(distance + 1) / 2;

    private static void Write(byte[] buffer, ref int at, int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            buffer[at++] = (byte)(number | 0x80);
        }

        buffer[at++] = (byte)number;
    }

    private static bool TryRead(ReadOnlySpan<byte> bytes, ref int at, out int number)
    {
        number = 0;
        for (var shift = 0; at < bytes.Length && shift < 28; shift += 7)
        {
            var value = bytes[at++];
            number |= (value & 0x7F) << shift;
            if (value < 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
