using System.Collections.Concurrent;

namespace KnowledgeGraph.Pipeline;

/// <summary>Works on several items at once and gives the results in the order of the items, holding only a few at a time.</summary>
internal static class OrderedParallel
{
    // Results that may wait behind a slow one, for each thread.
    private const int Slack = 4;

    /// <summary>Reads the items on a thread of its own. When the enumeration ends, for whatever reason, no work is left running.</summary>
    public static IEnumerable<TResult> Run<T, TResult>(IEnumerable<T> items, int threads, Func<T, TResult> work, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var free = new SemaphoreSlim(threads);
        using var queue = new BlockingCollection<Task<TResult>>(threads * Slack);
        var feeding = Task.Factory.StartNew(Feed, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var task in queue.GetConsumingEnumerable(stop.Token))
            {
                yield return task.GetAwaiter().GetResult();
            }

            feeding.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            Task.WaitAny([feeding], CancellationToken.None);
            for (var i = 0; i < threads; i++)
            {
                free.Wait(CancellationToken.None);
            }
        }

        void Feed()
        {
            try
            {
                foreach (var item in items)
                {
                    free.Wait(stop.Token);
                    queue.Add(Task.Run(() => Work(item)), stop.Token);
                }
            }
            finally
            {
                queue.CompleteAdding();
            }
        }

        TResult Work(T item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
