using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores.Tests.Support;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Stores.Tests;

/// <summary>A workspace that cannot be used says why, in one line that names the file.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SqliteFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => _folder["graph.db"];

    public void Dispose() => _folder.Dispose();

    [Test]
    public void AMissingWorkspace() => Expect("there is no such workspace", () => SqliteWorkspace.Open(Database, Repository.Ontology));

    [Test]
    public void AMissingFolder() => Expect("check that the folder exists", () => SqliteWorkspace.OpenOrCreate(Path.Combine(Database, "x", "graph.db"), Repository.Ontology));

    [TestCase("a text file that somebody named graph.db, long enough to hold a header of a hundred bytes or more, as SQLite files do")]
    [TestCase("short")]
    public void AFileThatIsNoDatabase(string content)
    {
        File.WriteAllText(Database, content);
        Expect("is no workspace", () => SqliteWorkspace.Open(Database, Repository.Ontology));
        Expect("is no workspace", () => SqliteWorkspace.OpenOrCreate(Database, Repository.Ontology));
        Assert.That(File.ReadAllText(Database), Is.EqualTo(content));
    }

    [Test]
    public void ADatabaseOfAnotherProgram()
    {
        Execute("CREATE TABLE bookmarks (url TEXT)");
        Expect("is no workspace", () => SqliteWorkspace.OpenOrCreate(Database, Repository.Ontology));
    }

    [Test]
    public void AnEmptyFileBecomesAWorkspaceWhenBuiltButIsNoneToRead()
    {
        File.WriteAllText(Database, "");
        Expect("is no workspace", () => SqliteWorkspace.Open(Database, Repository.Ontology));
        Create().Dispose();
        SqliteWorkspace.Open(Database, Repository.Ontology).Dispose();
    }

    [Test]
    public void AWorkspaceOfANewerVersion()
    {
        Create().Dispose();
        Execute("PRAGMA user_version = 99");
        Expect("written by a newer version of kg", () => SqliteWorkspace.Open(Database, Repository.Ontology));
    }

    [Test]
    public void AWorkspaceThatAnotherProcessWrites()
    {
        using var workspace = Create();
        using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        other.Open();
        using var transaction = other.BeginTransaction();
        Expect("another process is writing", () => workspace.Save(Some.Extraction("a", "text"), "v1"));
    }

    [Test]
    public void AFullDisk()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE t (x)";
        command.ExecuteNonQuery();
        command.CommandText = "PRAGMA max_page_count = 2";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO t VALUES (zeroblob(100000))";
        var fault = Assert.Throws<SqliteException>(() => command.ExecuteNonQuery())!;
        Expect("disk is full", () => new WorkspaceFile(Database).Guard(() => throw fault));
    }

    [Test]
    public void AReadOnlyWorkspaceCanBeReadAndSaysThatItCannotBeWritten()
    {
        using (var workspace = Create())
        {
            workspace.Save(Some.Extraction("a", "text", Some.Claim("x", "ARMS", "y")), "v1");
        }

        if (Environment.UserName == "root")
        {
            Assert.Ignore("file permissions do not bind this user");
        }

        File.SetAttributes(Database, FileAttributes.ReadOnly);
        using var readOnly = SqliteWorkspace.Open(Database, Repository.Ontology);
        Assert.That(readOnly.Claims().Count(), Is.EqualTo(1));
        Expect("cannot be written", () => readOnly.Save(Some.Extraction("b", "text b"), "v1"));
    }

    [Test]
    public void ADamagedWorkspace()
    {
        using (var workspace = Create())
        {
            for (var i = 0; i < 50; i++)
            {
                workspace.Save(Some.Extraction($"d{i}", $"text {i}", Some.Claim("x", "ARMS", $"y{i}")), "v1");
            }
        }

        using (var file = File.OpenWrite(Database))
        {
            file.Position = 4096;
            file.Write(Enumerable.Repeat((byte)0xEE, (int)file.Length - 4096).ToArray());
        }

        Expect("is damaged", () =>
        {
            using var workspace = SqliteWorkspace.Open(Database, Repository.Ontology);
            _ = workspace.Claims().Count();
        });
    }

    private SqliteWorkspace Create() => SqliteWorkspace.OpenOrCreate(Database, Repository.Ontology);

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static void Expect(string message, Action action)
    {
        var fault = Assert.Throws<StoreException>(action)!;
        Assert.That(fault.Message, Does.Contain(message).And.Contain("graph.db").And.Not.Contain("\n"));
    }
}
