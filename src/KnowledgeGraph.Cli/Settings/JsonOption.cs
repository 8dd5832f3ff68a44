using System.CommandLine;

namespace KnowledgeGraph.Cli.Settings;

/// <summary>Asks for results that programs read.</summary>
internal sealed class JsonOption : Option<bool>
{
    /// <summary><c>--json</c>.</summary>
    public JsonOption(string description = "print one JSON array of objects")
        : base("--json") => Description = description;
}
