using System.CommandLine;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Tests.Support;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Documentation cannot drift: every command, option and preset is on its page, as it is.</summary>
public sealed class DocumentationTests
{
    private static readonly string Commands = File.ReadAllText(Repository.At("docs", "commands.md"));

    [TestCaseSource(nameof(AllCommands))]
    public void TheHelpOfEveryCommandIsOnThePage(string command)
    {
        using var sandbox = new Sandbox();
        var help = sandbox.Kg([.. command.Split(' '), "--help"]).Out;
        var lines = string.Join('\n', help.Split('\n').Select(l => l.TrimEnd())).Trim();
        var isThere = Commands.Contains($"## kg {command}\n\n```\n{lines}\n", StringComparison.Ordinal);
        Assert.That(isThere, $"docs/commands.md is out of date for 'kg {command}': run scripts/docs");
    }

    [Test]
    public void EveryCommandHasAnExampleAndADescriptionForEachOfItsParts()
    {
        var poor = Walk(Root()).Where(c => c.Command is not IExampled { Examples.Count: > 0 } && c.Command.Subcommands.Count == 0)
            .Select(c => c.Path)
            .Concat(Walk(Root()).SelectMany(c => c.Command.Options.Cast<Symbol>().Concat(c.Command.Arguments).Append(c.Command)
                .Where(s => string.IsNullOrWhiteSpace(s.Description)).Select(s => $"{c.Path} {s.Name}")));
        Assert.That(poor, Is.Empty);
    }

    [Test]
    public void EveryExampleIsACommandLineThatParses()
    {
        var examples = Walk(Root()).Select(c => c.Command).OfType<IExampled>().SelectMany(c => c.Examples);
        var wrong = examples.Select(e => e[e.IndexOf("kg ", StringComparison.Ordinal)..].Split(" | ")[0].Split(" > ")[0].Split(" < ")[0].Split(" # ")[0])
            .Where(e => Root().Parse(e[3..]).Errors.Count > 0);
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void EveryPresetIsOnThePage()
    {
        var page = File.ReadAllText(Repository.At("docs", "presets.md"));
        var missing = PresetLibrary.Load(Repository.At("graph-schema", "presets")).Presets
            .Where(p => !page.Contains($"| `{p.Name}` |") || p.Parameters.Any(q => !page.Contains($"`{q.Name}`")))
            .Select(p => p.Name);
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void EveryLexiconFileIsOnThePage()
    {
        var page = File.ReadAllText(Repository.At("docs", "lexicon.md"));
        var missing = Directory.EnumerateFiles(Repository.At("graph-schema", "lexicon"), "*.csv").Select(f => Path.GetFileName(f)).Where(f => !page.Contains($"`{f}`"));
        Assert.That(missing, Is.Empty);
    }

    [Test]
    public void ReadmeNamesEveryCommandWithinItsReferenceAndTheFirstTwoAtItsTop()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var top = string.Join('\n', readme.Split('\n').Take(40));
        Assert.That(top, Does.Contain("scripts/kg build seeds").And.Contain("scripts/test"));
        Assert.That(Root().Subcommands.Select(c => $"kg {c.Name}").Where(c => !readme.Contains(c)), Is.Empty);
    }

    [Test]
    public void EveryPackageIsInTheNotices()
    {
        var notices = File.ReadAllText(Repository.At("THIRD-PARTY-NOTICES.md"));
        var packages = XDocument.Load(Repository.At("Directory.Packages.props")).Descendants("PackageVersion").Select(p => p.Attribute("Include")!.Value);
        Assert.That(packages.Where(p => !notices.Contains(p)), Is.Empty);
    }

    [Test]
    public void LinksBetweenPagesLeadToFiles()
    {
        string[] pages = [.. Directory.GetFiles(Repository.Root, "*.md"), .. Directory.GetFiles(Repository.At("docs"), "*.md"), Repository.At("seeds", "README.md"), Repository.At("graph-schema", "browser", "README.md")];
        var broken = from page in pages
                     from Match link in Regex.Matches(File.ReadAllText(page), @"\]\((?!https?:|mailto:|#)([^)#\s]+)")
                     where !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link.Groups[1].Value))
                     select $"{Path.GetFileName(page)}: {link.Groups[1].Value}";
        Assert.That(broken, Is.Empty);
    }

    private static IEnumerable<string> AllCommands() => Walk(Root()).Select(c => c.Path).Where(p => p.Length > 0);

    private static RootCommand Root()
    {
        using var streams = Streams.OpenStandard();
        return KgCommand.Create(streams);
    }

    private static IEnumerable<(string Path, Command Command)> Walk(Command command, string path = "") =>
        command.Subcommands.SelectMany(c => Walk(c, $"{path} {c.Name}".Trim())).Prepend((path, command));
}
