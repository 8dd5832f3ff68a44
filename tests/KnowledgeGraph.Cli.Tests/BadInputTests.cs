using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>What users give by mistake: always one line that says what, where and what to do; the rest goes on; exit code 2.</summary>
[Platform(Exclude = "Win", Reason = "rights and links as Unix has them")]
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class BadInputTests
{
    private Sandbox _sandbox = null!;

    [SetUp]
    public void Open() => _sandbox = new Sandbox();

    [TearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void AMissingPathMakesNoWorkspace()
    {
        var result = _sandbox.Kg("build", "nowhere");
        AssertOneError(result, "nowhere", "no such file or folder");
        Assert.That(Directory.GetFileSystemEntries(_sandbox.Path), Is.Empty);
    }

    [Test]
    public void BadFilesAreNamedAndTheGoodOnesRead()
    {
        _sandbox.Write("texts/good.txt", "Russia is balancing China.");
        _sandbox.Write("texts/empty.txt", "");
        _sandbox.Write("texts/binary.txt", [0, 1, 2, 255, 254, 0, 0, 7, 8, 0, 3, 0, 200, 0, 0, 1]);
        var result = _sandbox.Kg("build", "texts");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines, Has.Some.StartsWith("error: empty.txt: empty").And.Some.StartsWith("error: binary.txt: "));
        Assert.That(result.ErrorLines, Has.Length.EqualTo(2));
        Assert.That(result.Lines[0], Does.StartWith("1 document read").And.EndWith(" s").And.Contain("2 failed"));
        Assert.That(_sandbox.Kg("status").Out, Does.Match(@"empty\.txt +failed"));
    }

    [Test]
    public void ADamagedPdfAndABrokenLineAreNamedAndTheRestIsRead()
    {
        _sandbox.Write("texts/cut.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 9999\n");
        _sandbox.Write("texts/wire.jsonl", "{\"id\": \"1\", \"text\": \"Russia is balancing China.\"}\n{\"id\": \"2\", \"text\": \n{\"id\": \"3\", \"text\": \"India is balancing China.\"}\n");
        var result = _sandbox.Kg("build", "texts");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines, Has.Some.Match("^error: cut\\.pdf: ").And.Some.Match("^error: wire\\.jsonl.*2"));
        Assert.That(result.ErrorLines, Has.Length.EqualTo(2), result.Error);
        Assert.That(result.Lines[0], Does.StartWith("2 documents read"));
    }

    [Test]
    public void AWorkspaceWithoutRoomIsOneLineAndGoesOnWhenThereIsRoom()
    {
        for (var i = 0; i < 20; i++)
        {
            _sandbox.Write($"texts/{i}.txt", string.Concat(Enumerable.Repeat($"Russia is balancing China number {i}. ", 400)));
        }

        // No file may grow beyond 300 kB; the runtime's own mappings are larger unless told otherwise.
        var full = _sandbox.Bash("trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f 300; $kg build texts");
        AssertOneError(full, "graph.db", "free space");
        var again = _sandbox.Kg("build", "texts");
        Assert.That(again.ExitCode, Is.Zero, again.Error);
        Assert.That(_sandbox.Kg("verify").ExitCode, Is.Zero);
    }

    [Test]
    public void StrictStopsAtTheFirst()
    {
        _sandbox.Write("texts/empty.txt", "");
        AssertOneError(_sandbox.Kg("build", "texts", "--strict"), "empty.txt");
    }

    [Test]
    public void AnUnreadableFileIsNamed()
    {
        if (Environment.UserName == "root")
        {
            Assert.Ignore("root may read everything");
        }

        var path = _sandbox.Write("texts/secret.txt", "Russia is balancing China.");
        File.SetUnixFileMode(path, UnixFileMode.None);
        var result = _sandbox.Kg("build", "texts");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.StartWith("error: secret.txt: "));
    }

    [Test]
    public void NoThreadsAreRefused() => AssertOneError(_sandbox.Kg("build", ".", "--threads", "0"), "--threads is at least 1");

    [Test]
    public void AWorkspaceThatIsNoneIsLeftAsItIs()
    {
        _sandbox.Write("a.txt", "Russia is balancing China.");
        _sandbox.Write("notes.txt", "just notes");
        AssertOneError(_sandbox.Kg("build", "a.txt", "-w", "notes.txt"), "notes.txt", "workspace");
        Assert.That(_sandbox.Read("notes.txt"), Is.EqualTo("just notes"));
    }

    [Test]
    public void AFolderThatIsMissingForTheWorkspaceIsMadeOrNamed()
    {
        _sandbox.Write("a.txt", "Russia is balancing China.");
        AssertOneError(_sandbox.Kg("build", "a.txt", "-w", "a.txt/graph.db"), "a.txt/graph.db");
    }

    [Test]
    public void AnEmptyFolderIsNothingFound()
    {
        Directory.CreateDirectory(_sandbox.At("texts"));
        Assert.That(_sandbox.Kg("build", "texts").ExitCode, Is.EqualTo(1));
    }

    [TestCase("MATCH (a) RETURN", "line 1")]
    [TestCase("MATCH (a) WHERE a.name = $name RETURN a", "-p name=VALUE")]
    [TestCase("CREATE (a) RETURN a", "CREATE")]
    public void AQueryThatCannotBeAnsweredSaysWhy(string query, string message)
    {
        SampleWorkspace.WriteTo(_sandbox);
        var result = _sandbox.Kg("query", query);
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.Error, Does.StartWith("kg: ").And.Contain(message));
    }

    [TestCase("Model/english.onnx", null)]
    [TestCase("Model/english.onnx", "damaged")]
    [TestCase("Model/vocab.txt", "[UNK]\n")]
    public void AMissingOrDamagedModelIsNamed(string file, string? content)
    {
        using var copy = new ProgramCopy();
        copy.Replace(file, content);
        _sandbox.Write("a.txt", "Russia is balancing China.");
        var result = copy.Kg(_sandbox, "build", "a.txt", "--schema", Repository.At("graph-schema"));
        AssertOneError(result, Path.GetFileName(file));
    }

    private static void AssertOneError(KgResult result, params string[] parts)
    {
        Assert.That(result.ExitCode, Is.EqualTo(2), result.Out);
        Assert.That(result.Out, Is.Empty);
        Assert.That(result.ErrorLines, Has.Length.EqualTo(1), result.Error);
        foreach (var part in parts)
        {
            Assert.That(result.Error, Does.Contain(part));
        }
    }
}
