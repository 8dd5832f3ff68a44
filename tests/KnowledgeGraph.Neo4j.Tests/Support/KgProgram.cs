using System.Diagnostics;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>The real program, which knows the user and password of the servers of these tests.</summary>
internal static class KgProgram
{
    /// <summary>Starts it; what it prints goes nowhere but can be read.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "kg.dll"), .. arguments, "--schema", Repository.At("graph-schema")])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["NEO4J_USERNAME"] = Neo4jServer.User;
        start.Environment["NEO4J_PASSWORD"] = Neo4jServer.Password;
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    /// <returns>Exit code and what it says on standard error.</returns>
    public static async Task<(int ExitCode, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await error);
    }
}
