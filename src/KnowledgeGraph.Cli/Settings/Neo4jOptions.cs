using System.CommandLine;
using System.Text;
using KnowledgeGraph.Neo4j.Bolt;
using KnowledgeGraph.Neo4j.Http;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>Which Neo4j database, and who asks: from options, else from the environment variables that Neo4j's own tools read.</summary>
internal sealed class Neo4jOptions
{
    private readonly Option<string?> _user = new("--user") { Description = "user name; default: NEO4J_USERNAME, else none", HelpName = "NAME" };
    private readonly Option<string?> _password = new("--password")
    {
        Description = "password; better in NEO4J_PASSWORD, where other users of the machine cannot see it; asked for where it is missing", HelpName = "WORD",
    };

    private readonly Option<string?> _database = new("--database") { Description = "name of the database; default: NEO4J_DATABASE, else neo4j", HelpName = "NAME" };

    /// <summary>The transports of this build.</summary>
    public static TransportCatalog Transports { get; } = new([new HttpTransportFactory(), .. BoltTransports.All]);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_user);
        command.Add(_password);
        command.Add(_database);
    }

    /// <summary>The database asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="address">As typed; null for NEO4J_URI.</param>
    /// <exception cref="InputException">There is no address, or it is none.</exception>
    public Neo4jTarget TargetOf(ParseResult parsed, string? address)
    {
        address ??= Variable("NEO4J_URI") ?? throw new InputException("which server? name it, such as http://localhost:7474, or set NEO4J_URI");
        var target = Neo4jTarget.Parse(
            address, parsed.GetValue(_user) ?? Variable("NEO4J_USERNAME"), parsed.GetValue(_password) ?? Variable("NEO4J_PASSWORD"), parsed.GetValue(_database) ?? Variable("NEO4J_DATABASE"));
        return target is { User: { } user, Password: null } && !Console.IsInputRedirected ? target.WithPassword(Ask(user, target)) : target;
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static string Ask(string user, Neo4jTarget target)
    {
        Console.Error.Write($"password of {user} at {target}: ");
        var password = new StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                password.Length = Math.Max(0, password.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                password.Append(key.KeyChar);
            }
        }

        Console.Error.WriteLine();
        return password.ToString();
    }
}
