using System.Collections.Immutable;

namespace KnowledgeGraph.Export.AdminCsv;

/// <summary>The command that imports the files beside it.</summary>
internal static class ImportCommand
{
    public static void Write(ImmutableArray<CsvTable> tables, Stream stream)
    {
        using var text = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine("#!/bin/sh");
        text.WriteLine("# Imports this folder into a new, empty Neo4j database; the server must be stopped. An argument names the database.");
        text.WriteLine("cd \"$(dirname \"$0\")\" || exit 1");
        text.WriteLine("neo4j-admin database import full \"${1:-neo4j}\" \\");
        text.WriteLine($"  --array-delimiter=U+{(int)CsvCells.ImportSeparator:X4} --multiline-fields=true --bad-tolerance=0 \\");
        text.WriteLine(string.Join(" \\\n", tables.Select(t => $"  --{(t.IsNodes ? "nodes" : "relationships")}={t.Name}.csv")));
    }
}
