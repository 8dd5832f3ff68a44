using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace KnowledgeGraph.Tests.Export.Support;

/// <summary>Programs of others that read what we write. A test is ignored where one is missing.</summary>
internal static class Tool
{
    private static readonly ConcurrentDictionary<string, string?> Interpreters = new();

    /// <summary>Runs a script of this folder with networkx and igraph at hand; a warning is an error.</summary>
    public static string Python(string script, params string[] arguments) => PythonWith("networkx, igraph", script, arguments);

    /// <summary>Runs a script of this folder with some modules at hand; a warning is an error.</summary>
    public static string PythonWith(string modules, string script, params string[] arguments)
    {
        var python = Interpreters.GetOrAdd(modules, m => new[] { Environment.GetEnvironmentVariable("KG_PYTHON"), "/usr/bin/python3", "python3" }
            .OfType<string>().FirstOrDefault(p => Run(p, "-c", $"import {m}") is { Code: 0 }));
        if (python is null)
        {
            Assert.Ignore($"no Python with {modules} (on Debian: packages python3-networkx, python3-igraph, python3-rdflib; KG_PYTHON names another interpreter)");
        }

        var path = Path.Combine(Shared.Root, "tests", "KnowledgeGraph.Tests", "Export", "Support", script);
        var result = Run(python!, ["-W", "error::UserWarning", "-W", "error::RuntimeWarning", path, .. arguments]);
        Assert.That(result?.Code, Is.Zero, result?.Error);
        return result!.Output;
    }

    /// <summary>What Gephi's own importer makes of a file, line by line.</summary>
    public static string[] Gephi(string file)
    {
        var check = Shared.Find(Path.Combine("gephi", "check-gephi"));
        if (Run("java", "-version") is not { Code: 0 })
        {
            Assert.Ignore("no java, which Gephi's importer needs");
        }

        var result = Run(check, file);
        Assert.That(result?.Code, Is.Zero, result?.Error);
        return result!.Output.Split('\n');
    }

    /// <summary>Null where there is no such program.</summary>
    public static ToolResult? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new ToolResult(process.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

internal sealed record ToolResult(int Code, string Output, string Error);
