using System.CommandLine;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;

namespace KnowledgeGraph.Cli;

/// <summary>Parses the arguments, runs the command, and turns every error into one line and exit code 2.</summary>
internal static class CommandLineRunner
{
    /// <summary>Runs one command line.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Streams streams)
    {
        var parsed = KgCommand.Create(streams).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpWithExamples or VersionAction))
        {
            streams.Error.WriteLine(ArgumentFault.Describe(parsed));
            return ExitCode.Errors;
        }

        try
        {
            var configuration = new InvocationConfiguration { Output = streams.Out, Error = streams.Error, EnableDefaultExceptionHandler = false };
            var code = parsed.Invoke(configuration);
            streams.Out.Flush();
            return code;
        }
        catch (Exception e) when (Environment.GetEnvironmentVariable("KG_DEBUG") is null)
        {
            return Fail(e, streams);
        }
    }

    private static int Fail(Exception e, Streams streams)
    {
        streams.Discard();
        streams.Error.WriteLine(e switch
        {
            InputException or ConfigurationException or StoreException => $"kg: {e.Message}",
            OperationCanceledException => "kg: interrupted; what was read is stored, and the next build goes on from there",
            IOException or UnauthorizedAccessException => $"kg: {e.Message.TrimEnd('.')}; check the path, the rights and the free space",
            _ => $"kg: internal error: {e.Message} ({e.GetType().Name}); KG_DEBUG=1 shows where, please report it",
        });
        return ExitCode.Errors;
    }
}
