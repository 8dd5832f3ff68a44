using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using KnowledgeGraph.Cli.Settings;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Prints the version and which Neo4j transports this build has.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool Terminating => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine($"kg {version}");
        output.WriteLine($"Neo4j transports: {Neo4jOptions.Transports.Names}");
        return ExitCode.Done;
    }
}
