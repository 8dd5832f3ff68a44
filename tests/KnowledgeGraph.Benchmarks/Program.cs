using KnowledgeGraph.Benchmarks;

// Each part measures one thing and prints a table; `language FILE.conllu…` measures the language engine, `extraction` the stages behind it, `export` the formats and measures, `load` Neo4j.
return args switch
{
    ["language", .. var files] when files.Length > 0 => LanguageBenchmark.Run(files),
    ["extraction", var schema, .. var paths] when paths.Length > 0 => ExtractionBenchmark.Run(schema, paths),
    ["export", .. var numbers] => ExportBenchmark.Run(numbers),
    ["load", .. var rest] when rest.Length > 0 => await LoadBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: KnowledgeGraph.Benchmarks language FILE.conllu…   accuracy on each treebank; load time, memory and speed on the first");
    Console.Error.WriteLine("       KnowledgeGraph.Benchmarks extraction SCHEMA PATH…   speed of extraction with parses kept, stage by stage");
    Console.Error.WriteLine("       KnowledgeGraph.Benchmarks export [EDGES [NODES [PYTHON]]]   speed and memory of every format, beside networkx's writer");
    Console.Error.WriteLine("       KnowledgeGraph.Benchmarks load URI [EDGES [NODES [FILE]]]   speed and memory of loading into Neo4j; deletes everything there");
    return 2;
}
