using System.Diagnostics;
using KnowledgeGraph.Export;
using KnowledgeGraph.Graph.Measures;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Tests.Graph.Support;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Speed and memory of exports, beside the GraphML writer of networkx (where Python has it).</summary>
internal static class ExportBenchmark
{
    private const string Networkx = """
        import sys, time, resource, networkx as nx
        graph = nx.read_graphml(sys.argv[1], force_multigraph=True)
        start = time.perf_counter()
        nx.write_graphml(graph, sys.argv[2])
        seconds = time.perf_counter() - start
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"networkx {nx.__version__} graphml: {graph.number_of_edges()} edges in {seconds:.1f} s, {graph.number_of_edges() / seconds:,.0f} edges/s, peak memory {memory} MB")
        """;

    /// <summary>Arguments: the number of edges (1,000,000), of nodes (50,000), and a Python interpreter (/usr/bin/python3).</summary>
    public static int Run(string[] arguments)
    {
        var edges = arguments.Length > 0 ? int.Parse(arguments[0]) : 1_000_000;
        var nodes = arguments.Length > 1 ? int.Parse(arguments[1]) : 50_000;
        var ontology = OntologyReader.ReadFile(FindUp(AppContext.BaseDirectory, Path.Combine("graph-schema", "ontology.yaml")));
        var folder = Directory.CreateTempSubdirectory("kg-bench-");
        try
        {
            var claims = 0;
            var reading = Time(() => claims = new SyntheticGraph(ontology, nodes, edges).ClaimsByTriple().Count());
            Console.WriteLine($"making {nodes} nodes, {edges} edges, {claims} claims: {reading.TotalSeconds:F1} s, done twice in each figure below");
            MeasureMeasures(new SyntheticGraph(ontology, nodes, edges), ontology);
            MeasureFormats(new SyntheticGraph(ontology, nodes, edges), ontology, edges, folder.FullName);
            CompareNetworkx(new SyntheticGraph(ontology, nodes / 20, edges / 20), ontology, folder.FullName, arguments.ElementAtOrDefault(2) ?? "/usr/bin/python3");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        return 0;
    }

    private static void MeasureFormats(SyntheticGraph graph, Ontology ontology, int edges, string folder)
    {
        foreach (var writer in ExportFormats.All(ontology, new WriterOptions()))
        {
            var path = Path.Combine(folder, writer.Format + writer.Extension);
            IExportTarget target = writer.Extension.Length == 0 ? new FolderTarget(path) : new FileTarget(path);
            var time = Time(() => writer.Write(graph, target));
            var size = Directory.Exists(path) ? new DirectoryInfo(path).GetFiles().Sum(f => f.Length) : new FileInfo(path).Length;
            Console.WriteLine($"{writer.Format}: {time.TotalSeconds:F1} s, {edges / time.TotalSeconds:N0} edges/s, {size >> 20} MB, peak memory of the process {PeakMemory()} MB");
        }
    }

    private static void CompareNetworkx(SyntheticGraph graph, Ontology ontology, string folder, string python)
    {
        var file = Path.Combine(folder, "small.graphml");
        new GraphExporter(graph, ontology, "graphml", new GraphExport(), new WriterOptions()).WriteTo(file);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(python, ["-c", Networkx, file, file + ".again"]));
            process!.WaitForExit();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"no {python}: networkx is not compared");
        }
    }

    private static void MeasureMeasures(SyntheticGraph graph, Ontology ontology)
    {
        var measures = new List<GraphMeasures>();
        var time = Time(() => measures.Add(GraphMeasures.Of(graph, ontology)));
        Console.WriteLine($"measures and layout: {time.TotalSeconds:F1} s, {measures[0].Communities} communities, modularity {measures[0].Modularity:F3}, peak memory of the process {PeakMemory()} MB");
    }

    private static string FindUp(string folder, string file) =>
        File.Exists(Path.Combine(folder, file)) ? Path.Combine(folder, file) : FindUp(Path.GetDirectoryName(folder)!, file);

    private static TimeSpan Time(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        action();
        var elapsed = watch.Elapsed;
        process.Refresh();
        Console.Write($"[processor {(process.TotalProcessorTime - before).TotalSeconds:F1} s] ");
        return elapsed;
    }

    private static long PeakMemory()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 >> 20;
    }
}
