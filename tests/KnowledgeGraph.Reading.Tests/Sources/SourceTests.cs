using KnowledgeGraph.Reading.Tests.Support;

namespace KnowledgeGraph.Reading.Tests.Sources;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class SourceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Test]
    public void FilesOfAFolderAreNamedByTheirRelativePathInOrdinalOrder()
    {
        _folder.Write("b/two.txt", "Second text.");
        _folder.Write("b/B.txt", "Third text.");
        _folder.Write("one.md", "First text.");
        _folder.Write("b.txt", "Fourth text.");

        Assert.That(Names(_folder.Path), Is.EqualTo(new[] { "b.txt", "b/B.txt", "b/two.txt", "one.md" }));
    }

    [Test]
    public void HiddenFilesAndFoldersArePassedOver()
    {
        _folder.Write(".git/config.txt", "x");
        _folder.Write(".notes.txt", "x");
        _folder.Write("seen.txt", "x");

        Assert.That(Names(_folder.Path), Is.EqualTo(new[] { "seen.txt" }));
    }

    [Test]
    public void AnUnknownFormatInAFolderIsLeftOutWithAReason()
    {
        _folder.Write("picture.png", "x");
        _folder.Write("LICENSE", "x");

        var results = Read.Paths(_folder.Path);

        Assert.That(results.Select(r => r.Skipped), Is.EqualTo(new[] { "no extension tells its format", "unknown format .png" }));
    }

    [Test]
    public void AFileGivenByNameIsReadWhateverItsExtension()
    {
        var path = _folder.Write("speech.transcript", "Our policy is non-alignment.");

        Assert.That(Read.Paths(path).Single().Document!.Text, Is.EqualTo("Our policy is non-alignment."));
    }

    [Test]
    public void TheSameFileGivenTwiceIsReadOnce()
    {
        var path = _folder.Write("a.txt", "x");

        Assert.That(Names(path, _folder.Path, path), Is.EqualTo(new[] { "a.txt" }));
    }

    [Test]
    public void EqualNamesInTwoFoldersGetTheirFoldersNameWhateverTheOrder()
    {
        _folder.Write("left/x.txt", "one");
        _folder.Write("right/x.txt", "two");
        _folder.Write("right/y.txt", "three");

        var names = Names(_folder.At("left"), _folder.At("right"));

        Assert.That(names, Is.EqualTo(new[] { "left/x.txt", "right/x.txt", "y.txt" }));
        Assert.That(Names(_folder.At("right"), _folder.At("left")), Is.EqualTo(names));
    }

    [Test]
    public void FoldersOfTheSameNameAreToldApartByTheirParents()
    {
        _folder.Write("2019/texts/x.txt", "one");
        _folder.Write("2020/texts/x.txt", "two");

        Assert.That(Names(_folder.At("2019/texts"), _folder.At("2020/texts")), Is.EqualTo(new[] { "2019/texts/x.txt", "2020/texts/x.txt" }));
    }

    [TestCase("*.txt", "a.txt")]
    [TestCase("**/*.txt", "a.txt,sub/b.txt,sub/deep/c.txt")]
    [TestCase("**", "a.txt,n.md,sub/b.txt,sub/deep/c.txt")]
    [TestCase("sub/*.txt", "b.txt")]
    [TestCase("s?b/*.txt", "sub/b.txt")]
    [TestCase("[a-c].txt", "a.txt")]
    public void AGlobMatchesWithinAndAcrossFolders(string pattern, string expected)
    {
        foreach (var name in new[] { "a.txt", "n.md", "sub/b.txt", "sub/deep/c.txt" })
        {
            _folder.Write(name, "text");
        }

        Assert.That(Names(_folder.At(pattern)), Is.EqualTo(expected.Split(',')));
    }

    [Test]
    public void AFileWhoseNameHoldsAWildcardIsTheFile()
    {
        _folder.Write("a[1].txt", "text");
        _folder.Write("a1.txt", "text");

        Assert.That(Names(_folder.At("a[1].txt")), Is.EqualTo(new[] { "a[1].txt" }));
    }

    [Test]
    public void AMissingPathIsNamedBeforeAnythingIsRead()
    {
        var reader = new FileDocumentReader(Repository.Schema);

        Assert.That(() => reader.Read(["no/such/file.txt"]), Throws.TypeOf<InputException>().With.Message.Contains("no/such/file.txt"));
        Assert.That(() => reader.Read([_folder.At("*.txt")]), Throws.TypeOf<InputException>().With.Message.Contains("no file matches"));
    }

    [Test]
    public void ALoopOfLinksEnds()
    {
        _folder.Write("a.txt", "text");
        Directory.CreateSymbolicLink(_folder.At("loop"), _folder.Path);
        File.CreateSymbolicLink(_folder.At("self.txt"), _folder.At("self.txt"));

        var results = Read.Paths(_folder.Path);

        Assert.That(results.Select(r => (r.Name, r.Document is not null)), Is.EqualTo(new[] { ("a.txt", true), ("loop", false), ("self.txt", false) }));
        Assert.That(results[1].Error, Does.Contain("link to a folder"));
    }

    [Test]
    public void ABackslashInAFileNameDoesNotBecomeAWayOut()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Ignore("Windows has no such names");
        }

        _folder.Write(@"..\..\up.txt", "text");

        Assert.That(Names(_folder.Path), Is.EqualTo(new[] { ".._.._up.txt" }).Or.Empty);
    }

    [Test]
    public void StandardInputIsReadAsTheFormatItHas()
    {
        using var input = new MemoryStream("A first paragraph of the text.\n\nA second paragraph of it."u8.ToArray());

        var result = new FileDocumentReader(Repository.Schema, input).Read(["-"]).Single();

        Assert.That((result.Name, result.Document!.Blocks.Length), Is.EqualTo(("stdin", 2)));
    }

    [Test]
    public void FilesAreOpenedOnlyWhenTheirTurnComes()
    {
        _folder.Write("a.txt", "First text.");
        var second = _folder.Write("b.txt", "Second text.");
        using var results = new FileDocumentReader(Repository.Schema).Read([_folder.Path]).GetEnumerator();
        results.MoveNext();
        File.WriteAllText(second, "Changed meanwhile.");
        results.MoveNext();

        Assert.That(results.Current.Document!.Text, Is.EqualTo("Changed meanwhile."));
    }

    private static string[] Names(params string[] paths) => [.. Read.Paths(paths).Select(r => r.Name)];
}
