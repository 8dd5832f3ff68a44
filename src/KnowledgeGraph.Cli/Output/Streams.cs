using System.Text;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Where a command writes: results to <see cref="Out"/>, everything else to <see cref="Error"/>. Both UTF-8, lines end in LF.</summary>
internal sealed class Streams : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private TextWriter _out;

    private Streams(TextWriter output, TextWriter error, bool outIsTerminal, bool errorIsTerminal)
    {
        _out = output;
        Error = error;
        OutIsTerminal = outIsTerminal;
        ErrorIsTerminal = errorIsTerminal;
    }

    /// <summary>Results. Buffered: flushed when the command ends well.</summary>
    public TextWriter Out => _out;

    /// <summary>Progress, warnings, errors. Not buffered.</summary>
    public TextWriter Error { get; }

    /// <summary>True where a person sees the results: tables and colours are welcome.</summary>
    public bool OutIsTerminal { get; }

    /// <summary>True where a person sees the rest: a progress bar is welcome.</summary>
    public bool ErrorIsTerminal { get; }

    /// <summary>Standard output and standard error of the process.</summary>
    public static Streams OpenStandard() => new(
        new StreamWriter(Console.OpenStandardOutput(), Utf8, 64 * 1024) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8, 256) { NewLine = "\n", AutoFlush = true },
        !Console.IsOutputRedirected,
        !Console.IsErrorRedirected);

    /// <summary>Sets words off from those around them: bold and underlined on a terminal (unless NO_COLOR is set), in «» elsewhere.</summary>
    public string Mark(string words) =>
        OutIsTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null ? $"\u001b[1;4m{words}\u001b[0m" : $"«{words}»";

    /// <summary>Drops results that could not be written, so that closing does not fail a second time.</summary>
    public void Discard() => _out = TextWriter.Null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _out.Dispose();
        Error.Dispose();
    }
}
