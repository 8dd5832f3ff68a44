using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Neo4j.Bolt;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Support;

/// <summary>A real server on free ports of its own, with a home of its own.</summary>
internal sealed class Neo4jServer : IDisposable
{
    public const string User = "neo4j";
    public const string Password = "right-password";

    private readonly string _script;
    private readonly string _home = Directory.CreateTempSubdirectory("kg-neo4j-").FullName;

    private Neo4jServer(string script) => _script = script;

    /// <summary>The transports of this build.</summary>
    public static TransportCatalog Transports { get; } = new([new HttpTransportFactory(), .. BoltTransports.All]);

    public int HttpPort { get; } = FreePort();

    public int BoltPort { get; } = FreePort();

    public string Http => $"http://127.0.0.1:{HttpPort}";

    public string Bolt => $"bolt://127.0.0.1:{BoltPort}";

    /// <summary>Starts a server; the test is ignored where there is none to start.</summary>
    public static Neo4jServer Start(params string[] settings)
    {
        var server = Prepare();
        server.StartAgain(settings);
        return server;
    }

    /// <summary>Imports files with Neo4j's own importer, then starts a server on what it made; the test is ignored where there is none.</summary>
    /// <param name="folder">Where the files lie.</param>
    /// <param name="options">Of <c>neo4j-admin database import full</c>.</param>
    /// <param name="settings">Of the server.</param>
    public static Neo4jServer StartImported(string folder, string[] options, params string[] settings)
    {
        var server = Prepare();
        server.Run(["import", "--home", server._home, "--", .. options], folder);
        server.StartAgain(settings);
        return server;
    }

    private static Neo4jServer Prepare()
    {
        var script = Repository.Shared("neo4j", "neo4j");
        if (!File.Exists(script))
        {
            Assert.Ignore("needs a Neo4j server: neo4j/neo4j of the shared folder (set KG_SHARED)");
        }

        if (!HasJava())
        {
            Assert.Ignore("needs Java 17 for the Neo4j server: there is no 'java' on the PATH");
        }

        return new Neo4jServer(script);
    }

    /// <summary>Starts a server that was stopped, with other settings over the same data.</summary>
    public void StartAgain(params string[] settings) => Run(
    [
        "start", "--home", _home, "--http", $"{HttpPort}", "--bolt", $"{BoltPort}", "--password", Password, "--heap", "512m",
        .. settings.SelectMany(s => new[] { "--set", s }),
    ]);

    public void Stop() => Run(["stop", "--home", _home]);

    public Neo4jTarget Target(string? user = User, string? password = Password, string? database = null, string? address = null) =>
        Neo4jTarget.Parse(address ?? Http, user, password, database);

    /// <summary>Connects.</summary>
    /// <param name="kind">One of <see cref="ServerKinds"/>.</param>
    public Task<INeo4jTransport> ConnectAsync(string kind = "http") => Transports.ConnectAsync(Target(address: kind == "bolt" ? Bolt : Http));

    public void Dispose()
    {
        Stop();
        Directory.Delete(_home, recursive: true);
    }

    private static bool HasJava() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "java")));

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // The server would inherit pipes and keep them open: its script runs without. It lives for a minute: compiling it thoroughly does not pay.
    private void Run(string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo("bash", ["-c", "exec \"$@\" >\"$0\" 2>&1", Path.Combine(_home, "script.log"), _script, .. arguments]) { WorkingDirectory = folder ?? _home };
        start.Environment["JAVA_TOOL_OPTIONS"] = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            Assert.Fail($"the server script failed: {File.ReadAllText(Path.Combine(_home, "script.log"))}");
        }
    }
}
