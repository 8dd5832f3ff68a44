namespace KnowledgeGraph.Sqlite;

/// <summary>Cuts a sequence that is sorted by a key into the runs of equal keys, holding one run at a time.</summary>
internal static class Runs
{
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> sorted, Func<T, string> key)
    {
        var run = new List<T>();
        foreach (var item in sorted)
        {
            if (run.Count > 0 && key(run[0]) != key(item))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
