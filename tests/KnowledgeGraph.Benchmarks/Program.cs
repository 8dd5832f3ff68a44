using KnowledgeGraph.Benchmarks;

// Each part measures one thing and prints a table; `language FILE.conllu…` measures the language engine.
return args switch
{
    ["language", .. var files] when files.Length > 0 => LanguageBenchmark.Run(files),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: KnowledgeGraph.Benchmarks language FILE.conllu…   accuracy on each treebank; load time, memory and speed on the first");
    return 2;
}
