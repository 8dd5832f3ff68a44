using System.Diagnostics;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Neo4j.Loading;

namespace KnowledgeGraph.Cli.Loading;

/// <summary>Shows how far a load is: one line that is written over on a terminal, a line every ten seconds elsewhere.</summary>
internal sealed class LoadDisplay(Streams streams) : IProgress<LoadProgress>
{
    private const int Width = 24;
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <inheritdoc/>
    public void Report(LoadProgress value)
    {
        if (streams.ErrorIsTerminal)
        {
            streams.Error.Write($"\r\u001b[K{Bar(value)} {Text(value)}");
        }
        else if (_clock.Elapsed >= Interval)
        {
            _clock.Restart();
            streams.Error.WriteLine(Text(value));
        }
    }

    /// <summary>Takes the line away again.</summary>
    public void Clear()
    {
        if (streams.ErrorIsTerminal)
        {
            streams.Error.Write("\r\u001b[K");
        }
    }

    private static string Text(LoadProgress value) => value.Total > 0 ? $"{value.Step}: {value.Done:N0} of {value.Total:N0}" : value.Step;

    private static string Bar(LoadProgress value)
    {
        var full = value.Total > 0 ? (int)(Width * value.Done / value.Total) : 0;
        return new string('━', full) + new string('─', Width - full);
    }
}
