using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Neo4j.Tests.Support;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Tests.Transport;

public sealed class ServerFaultTests
{
    private static IEnumerable<TestCaseData> Addresses => ServerKinds.All.Select(
        s => new TestCaseData((object)(Func<Neo4jServer, string>)(server => s == "http" ? server.Http : server.Bolt)).SetArgDisplayNames(s));

    private static readonly string[] Secrets = [Neo4jServer.Password, "wrong-password"];

    [TestCaseSource(nameof(Addresses))]
    public async Task AWrongPasswordIsNamedWithoutShowingIt(object address)
    {
        var fault = await FaultAsync(SharedServer.Instance.Target(password: "wrong-password", address: ((Func<Neo4jServer, string>)address)(SharedServer.Instance)));
        Assert.That(fault.Message, Does.Contain("does not accept this user and password; check --user and NEO4J_PASSWORD"));
        Assert.That(Secrets.Where(fault.ToString().Contains), Is.Empty);
    }

    [Test]
    public async Task AMissingPasswordIsAskedFor() =>
        Assert.That((await FaultAsync(SharedServer.Instance.Target(null, null))).Message, Does.Contain("asks for a user and password; give --user"));

    [TestCaseSource(nameof(Addresses))]
    public async Task AnUnknownDatabaseIsNamed(object address) =>
        Assert.That((await FaultAsync(SharedServer.Instance.Target(database: "asia", address: ((Func<Neo4jServer, string>)address)(SharedServer.Instance)))).Message, Does.Contain("no database 'asia'; name another with --database"));

    [Test]
    public async Task AnUnknownHostIsNamed() =>
        Assert.That((await FaultAsync(Neo4jTarget.Parse("http://no-such-host.invalid:7474"))).Message, Does.Contain("http://no-such-host.invalid:7474: no answer from Neo4j: the host is unknown"));

    [TestCaseSource(typeof(ServerKinds), nameof(ServerKinds.All))]
    public async Task ARefusedConnectionIsNamed(string scheme)
    {
        var fault = await FaultAsync(Neo4jTarget.Parse($"{scheme}://127.0.0.1:{FreePort()}"));
        Assert.That(fault.Message, Does.Contain("no answer from Neo4j:").And.Contain("refused; check that the server runs there"));
        Assert.That(fault.IsRetriable);
    }

    [Test]
    public async Task TheBoltPortIsNoHttpPort() =>
        Assert.That((await FaultAsync(Neo4jTarget.Parse($"http://127.0.0.1:{SharedServer.Instance.BoltPort}"))).Message, Does.Contain("no Neo4j server's HTTP port"));

    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello")]
    [TestCase("HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}")]
    [TestCase("HTTP/1.1 302 Found\r\nLocation: http://elsewhere.invalid/\r\nContent-Length: 0\r\n\r\n")]
    public async Task AnotherKindOfServerIsTold(string answer)
    {
        using var server = new RawServer(answer);
        Assert.That((await FaultAsync(Neo4jTarget.Parse(server.Address))).Message, Does.Contain("no Neo4j server's HTTP port"));
    }

    [Test]
    public async Task AServerThatIsNoWebServerIsTold()
    {
        using var server = new RawServer("SSH-2.0-OpenSSH_9.6\r\n");
        Assert.That((await FaultAsync(Neo4jTarget.Parse(server.Address))).Message, Does.Contain("no Neo4j server's HTTP port"));
    }

    [TestCase("4.4.30", "Neo4j 4.4.30 has no Query API; use bolt://127.0.0.1:7687")]
    [TestCase("5.26.31", "Query API is switched off; add QUERY_API_ENDPOINTS to server.http_enabled_modules")]
    [TestCase("2026.09.0", "Query API is switched off")]
    public async Task AServerWithoutTheQueryApiIsTold(string version, string message)
    {
        var root = $"{{\"neo4j_version\":\"{version}\"}}";
        using var server = new RawServer(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {root.Length}\r\n\r\n{root}");
        Assert.That((await FaultAsync(Neo4jTarget.Parse(server.Address))).Message, Does.Contain(message));
    }

    [Test]
    public async Task HttpsToAPortWithoutTlsIsTold()
    {
        var address = SharedServer.Instance.Http.Replace("http:", "https:", StringComparison.Ordinal);
        Assert.That((await FaultAsync(Neo4jTarget.Parse(address))).Message, Does.Contain("does not speak TLS on this port; use http://"));
    }

    [Test]
    public async Task AMistakeInAStatementIsShownInOneLine()
    {
        await using var transport = await SharedServer.Instance.ConnectAsync();
        var fault = (await Assert.ThrowsAsync<StoreException>(() => transport.RunAsync("MATCH (n) RETRUN n", new Dictionary<string, object?>())))!;
        Assert.That(fault.Message, Does.Contain("Neo.ClientError.Statement.SyntaxError").And.Not.Contain("\n"));
        Assert.That(fault.IsRetriable, Is.False);
    }

    [Test]
    public async Task AnErrorAfterTheFirstRowsIsAnError()
    {
        await using var transport = await SharedServer.Instance.ConnectAsync();
        var fault = (await Assert.ThrowsAsync<StoreException>(() => transport.RunAsync("UNWIND range(5, 0, -1) AS x RETURN 1 / x", new Dictionary<string, object?>())))!;
        Assert.That(fault.Code, Is.EqualTo("Neo.ClientError.Statement.ArithmeticError"));
    }

    internal static async Task<StoreException> FaultAsync(Neo4jTarget target)
    {
        var fault = (await Assert.ThrowsAsync<StoreException>(() => Neo4jServer.Transports.ConnectAsync(target)))!;
        Assert.That(fault.Message, Does.Not.Contain("\n"));
        return fault;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Gives one answer to whoever asks whatever.</summary>
    private sealed class RawServer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public RawServer(string answer)
        {
            _listener.Start();
            _ = AnswerAsync(Encoding.ASCII.GetBytes(answer));
        }

        public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

        public void Dispose() => _listener.Dispose();

        private async Task AnswerAsync(byte[] answer)
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    _ = await client.GetStream().ReadAtLeastAsync(new byte[4096], 1);
                    await client.GetStream().WriteAsync(answer);
                }
            }
            catch (Exception e) when (e is ObjectDisposedException or SocketException or IOException)
            {
            }
        }
    }
}
