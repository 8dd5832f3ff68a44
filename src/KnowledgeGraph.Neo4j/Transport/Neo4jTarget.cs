namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>Which database, and who asks. Its text names neither user nor password.</summary>
public sealed class Neo4jTarget
{
    private const int DefaultHttpPort = 7474;
    private const int DefaultBoltPort = 7687;

    private Neo4jTarget(Uri address) => Address = address;

    /// <summary>Scheme, host and port; behind a proxy also a path. Never a user or password.</summary>
    public Uri Address { get; }

    /// <summary>Null for a server without authentication.</summary>
    public string? User { get; private init; }

    /// <summary>Null for a server without authentication.</summary>
    public string? Password { get; private init; }

    /// <summary>Name of the database; <c>neo4j</c> unless the server was set up otherwise.</summary>
    public string Database { get; private init; } = "neo4j";

    /// <summary>Reads an address as people type it.</summary>
    /// <param name="address">
    /// <c>http://host:7474</c>, <c>https://…</c>, <c>bolt://…</c> or <c>neo4j://…</c>. Without a port, http means 7474 and Bolt 7687.
    /// The address of the Browser (<c>http://host:7474/browser/</c>) is understood.
    /// </param>
    /// <param name="user">Null: as the address says (<c>http://user:password@host</c>), or none.</param>
    /// <param name="password">Null: as the address says, or none.</param>
    /// <param name="database">Null for the usual one.</param>
    /// <exception cref="InputException">It is no such address.</exception>
    public static Neo4jTarget Parse(string address, string? user = null, string? password = null, string? database = null)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new InputException($"'{WithoutCredentials(address)}' is no address of a Neo4j server; write http://localhost:7474 or bolt://localhost:7687");
        }

        var given = uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new Neo4jTarget(Clean(uri))
        {
            User = user ?? (given[0].Length > 0 ? given[0] : null),
            Password = password ?? (given.Length > 1 ? given[1] : null),
            Database = database ?? "neo4j",
        };
    }

    /// <summary>The same database for the same user, by this password.</summary>
    public Neo4jTarget WithPassword(string password) => new(Address) { User = User, Password = password, Database = Database };

    /// <summary>The address.</summary>
    public override string ToString() => Address.GetLeftPart(UriPartial.Path).TrimEnd('/');

    private static Uri Clean(Uri uri)
    {
        var isHttp = uri.Scheme is "http" or "https";
        var port = uri.Port;
        if (isHttp)
        {
            // Uri hides whether port 80 was typed; a server behind a proxy may well have it.
            port = uri is { Scheme: "http", IsDefaultPort: true } && !uri.OriginalString.Contains(":80", StringComparison.Ordinal) ? DefaultHttpPort : port;
        }
        else if (port < 0)
        {
            port = DefaultBoltPort;
        }

        var path = uri.AbsolutePath.TrimEnd('/');
        var isBrowser = path.EndsWith("/browser", StringComparison.Ordinal);
        return new UriBuilder(uri.Scheme, uri.Host, port, isBrowser ? path[..^"/browser".Length] : path).Uri;
    }

    private static string WithoutCredentials(string address) => address[(address.LastIndexOf('@') + 1)..];
}
