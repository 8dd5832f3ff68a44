using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests.Support;

/// <summary>A temporary folder in which the real binary runs; gone afterwards.</summary>
internal sealed class Sandbox : IDisposable
{
    private static readonly string Program = System.IO.Path.Combine(AppContext.BaseDirectory, "kg.dll");

    private static string Dotnet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>The folder, empty at first.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("kg-test-").FullName;

    /// <summary>Writes a file and its folders.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public string Write(string name, byte[] bytes)
    {
        var path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>The full path of a name in the folder.</summary>
    public string At(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>The text of a file in the folder.</summary>
    public string Read(string name) => File.ReadAllText(At(name));

    /// <summary>Runs <c>kg</c> in the folder with these arguments and nothing on standard input.</summary>
    public KgResult Kg(params string[] arguments) => KgReading("", arguments);

    /// <summary>Runs <c>kg</c> in the folder with this on standard input.</summary>
    public KgResult KgReading(string input, params string[] arguments) => Start(Dotnet, [Program, .. arguments], input);

    /// <summary>Runs a .NET program other than the real binary in the folder.</summary>
    public KgResult Run(string program, params string[] arguments) => Start(Dotnet, [program, .. arguments], "");

    /// <summary>Runs a bash script in which <c>$kg</c> stands for the program.</summary>
    public KgResult Bash(string script) => Start("bash", ["-c", $"kg='dotnet {Program}'\n{script}"], "");

    private KgResult Start(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new KgResult(process.ExitCode, output, error.Result);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
