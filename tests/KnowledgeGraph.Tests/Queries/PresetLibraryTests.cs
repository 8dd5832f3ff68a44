using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Tests.Queries;

public sealed class PresetLibraryTests
{
    private const string Good = """
        // Who meets whom
        //
        // Meetings,
        // and more.
        //
        // @param actor string Name of an actor.
        // @param kinds list Kinds.
        WITH '' AS actor,
             ['State', 'Bloc'] AS kinds
        MATCH (a) RETURN a;
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void A_file_gives_name_title_description_and_parameters()
    {
        var preset = Load(Good).Find("who-meets-whom");
        Assert.That((preset.Folder, preset.Title, preset.Description), Is.EqualTo(("cooperation", "Who meets whom", "Meetings, and more.")));
        Assert.That(preset.Parameters.Select(p => p.Default), Is.EqualTo(new object[] { "", new[] { "State", "Bloc" } }));
    }

    [Test]
    public void The_statement_takes_parameters_where_the_file_has_defaults()
    {
        var preset = Load(Good).Find("who-meets-whom");
        Assert.That(preset.Statement, Is.EqualTo("WITH $actor AS actor,\n     $kinds AS kinds\nMATCH (a) RETURN a"));
        Assert.That(preset.Bind(new Dictionary<string, string> { ["kinds"] = "Person, Event" })["kinds"], Is.EqualTo(new[] { "Person", "Event" }));
    }

    [Test]
    public void An_unknown_preset_is_answered_with_names_near_to_it() =>
        Assert.That(() => Load(Good).Find("who-meet-whom"), Throws.TypeOf<InputException>().With.Message.Contains("did you mean who-meets-whom?"));

    [Test]
    public void An_unknown_parameter_is_answered_with_those_there_are() =>
        Assert.That(() => Load(Good).Find("who-meets-whom").Bind(new Dictionary<string, string> { ["actr"] = "x" }), Throws.TypeOf<InputException>().With.Message.Contains("it has actor, kinds"));

    [Test]
    public void A_value_of_the_wrong_type_is_refused()
    {
        var preset = Load("// T\n// @param top integer Rows.\nWITH 5 AS top\nRETURN top").Find("who-meets-whom");
        Assert.That(() => preset.Bind(new Dictionary<string, string> { ["top"] = "many" }), Throws.TypeOf<InputException>().With.Message.EqualTo("who-meets-whom: the parameter top takes a whole number, not 'many'"));
    }

    [TestCase("MATCH (n) RETURN n", 1, "first line")]
    [TestCase("// T\n// @param x text Text.\nWITH '' AS x\nRETURN x", 2, "type being one of")]
    [TestCase("// T\n// @param x string Text.\nMATCH (n) RETURN n", 3, "must give the defaults")]
    [TestCase("// T\n// @param x string Text.\nWITH 1 AS x\nRETURN x", 3, "no literal of the type string")]
    [TestCase("// T\n// @param x integer Number.\nWITH 'a' AS x\nRETURN x", 3, "no literal of the type integer")]
    [TestCase("// T\n// @param x string Text.\nWITH '' AS y\nRETURN y", 3, "not declared")]
    [TestCase("// T\n// @param x string Text.\n// @param y string Text.\nWITH '' AS x\nRETURN x", 5, "no default for 'y'")]
    [TestCase("// T\n// Only a header.", 3, "no statement")]
    public void A_malformed_file_is_named_with_its_line(string text, int line, string message) =>
        Assert.That(() => Load(text), Throws.TypeOf<ConfigurationException>().With.Message.Contains($".cypher:{line}: ").And.Message.Contains(message));

    [Test]
    public void A_missing_folder_is_named() =>
        Assert.That(() => PresetLibrary.Load("/no/such/folder"), Throws.TypeOf<ConfigurationException>().With.Message.StartsWith("/no/such/folder: "));

    private PresetLibrary Load(string text)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "20-cooperation"));
        File.WriteAllText(Path.Combine(folder.FullName, "10-who-meets-whom.cypher"), text);
        return PresetLibrary.Load(_folder);
    }
}
