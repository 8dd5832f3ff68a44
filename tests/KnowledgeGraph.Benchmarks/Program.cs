using KnowledgeGraph.Benchmarks;

// Each part measures one thing and prints a table; `language FILE.conllu…` measures the language engine, `export` the formats and measures, `load` Neo4j.
return args switch
{
    ["language", .. var files] when files.Length > 0 => LanguageBenchmark.Run(files),
    ["export", .. var numbers] => ExportBenchmark.Run(numbers),
    ["load", .. var rest] when rest.Length > 0 => await LoadBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: KnowledgeGraph.Benchmarks language FILE.conllu…   accuracy on each treebank; load time, memory and speed on the first");
    Console.Error.WriteLine("       KnowledgeGraph.Benchmarks export [EDGES [NODES [PYTHON]]]   speed and memory of every format, beside networkx's writer");
    Console.Error.WriteLine("       KnowledgeGraph.Benchmarks load URI [EDGES [NODES [FILE]]]   speed and memory of loading into Neo4j; deletes everything there");
    return 2;
}
