using System.Text.Json;
using KnowledgeGraph.Cli.Tests.Support;

namespace KnowledgeGraph.Cli.Tests.Commands;

public sealed class EvidenceTests
{
    private Sandbox _sandbox = null!;

    [OneTimeSetUp]
    public void WriteWorkspace()
    {
        _sandbox = new Sandbox();
        SampleWorkspace.WriteTo(_sandbox);
    }

    [OneTimeTearDown]
    public void Remove() => _sandbox.Dispose();

    [Test]
    public void AQuotationIsMarkedInItsSentenceWithPlaceAndVoice()
    {
        var result = _sandbox.Kg("evidence", "Russia", "BALANCES", "China");
        Assert.That(result.ExitCode, Is.Zero, result.Error);
        Assert.That(result.Out, Is.EqualTo("""
            Russia BALANCES China: 1 claim in 1 document

              Analysts say that «Moscow may be balancing Beijing».
              says Analysts; affirmed, possible, 2021
              notes/a.txt, sentence 1, characters 18-49


            """));
    }

    [TestCase("russia", "balances", "CHINA")]
    [TestCase("moscow", "BALANCES", "beijing")]
    public void NamesAndAliasesAreFoundInAnyCase(string source, string relation, string target) =>
        Assert.That(_sandbox.Kg("evidence", source, relation, target).Lines[0], Does.StartWith("Russia BALANCES China: 1 claim"));

    [TestCase("Russia", "partners-with", "China")]
    [TestCase("China", "PARTNERS_WITH", "Russia")]
    public void ASymmetricRelationIsFoundInEitherDirection(string source, string relation, string target)
    {
        var result = _sandbox.Kg("evidence", source, relation, target);
        Assert.That(result.Out, Does.Contain("«Russia and China are partners»").And.Contain("says Jane Doe (the author)"));
    }

    [Test]
    public void AnyShowsAllRelations() =>
        Assert.That(_sandbox.Kg("evidence", "Russia", "any", "China").Out, Does.Contain("BALANCES").And.Contain("PARTNERS_WITH"));

    [Test]
    public void JsonHoldsWhatAProgramNeedsToCheckTheQuotation()
    {
        using var json = JsonDocument.Parse(_sandbox.Kg("evidence", "Russia", "BALANCES", "China", "--json").Out);
        var row = json.RootElement.EnumerateArray().Single();
        Assert.That(row.GetProperty("quote").GetString(), Is.EqualTo("Moscow may be balancing\nBeijing"));
        Assert.That(row.GetProperty("start").GetInt32(), Is.EqualTo(18));
        Assert.That(row.GetProperty("document").GetString(), Is.EqualTo("notes/a.txt"));
        Assert.That(row.GetProperty("attributed_to")[0].GetString(), Is.EqualTo("Analysts"));
        Assert.That(row.GetProperty("modality").GetString(), Is.EqualTo("possible"));
    }

    [Test]
    public void AMissShowsWhatThereIsBetweenTheTwo()
    {
        var result = _sandbox.Kg("evidence", "Russia", "ARMS", "China");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.Out, Is.Empty);
        Assert.That(result.ErrorLines.Single(), Does.Contain("there is China PARTNERS_WITH Russia (1 claim), Russia BALANCES China (1 claim)"));
    }

    [Test]
    public void AnUnknownNameGetsTheNearestOne()
    {
        var result = _sandbox.Kg("evidence", "Rusia", "ARMS", "China");
        Assert.That(result.ExitCode, Is.EqualTo(1));
        Assert.That(result.ErrorLines.Single(), Does.Contain("'Rusia'").And.Contain("did you mean 'Russia'?"));
    }

    [Test]
    public void AnUnknownRelationIsAnError()
    {
        var result = _sandbox.Kg("evidence", "Russia", "BALANCE", "China");
        Assert.That(result.ExitCode, Is.EqualTo(2));
        Assert.That(result.ErrorLines.Single(), Does.Contain("did you mean BALANCES?"));
    }
}
