using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli;

/// <summary>Says in one line what is wrong with the arguments.</summary>
internal static class ArgumentFault
{
    /// <summary>The first fault, the nearest known word if one is near, and where help is.</summary>
    public static string Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        var fault = unknown is null ? parsed.Errors[0].Message.TrimEnd('.') : Unknown(unknown, command);
        return $"kg: {char.ToLowerInvariant(fault[0])}{fault[1..]}; '{PathOf(parsed.CommandResult)} --help' shows how";
    }

    private static string Unknown(string word, Command command)
    {
        var isOption = word.StartsWith('-');
        var known = isOption ? command.Options.Select(o => o.Name) : command.Subcommands.Select(c => c.Name);
        var what = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        return NearNames.Of(word, known) is [var near, ..] ? $"unknown {what} '{word}'; did you mean '{near}'?" : $"unknown {what} '{word}'";
    }

    private static string PathOf(SymbolResult? result)
    {
        var names = new Stack<string>();
        for (; result is CommandResult command; result = command.Parent)
        {
            names.Push(command.Command.Name);
        }

        return string.Join(' ', names);
    }
}
