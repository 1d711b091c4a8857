using System.Runtime.CompilerServices;
using Spectre.Console;

namespace Stet.Cli;

/// <summary>Does the same with many things, on several threads, and shows how far it is where somebody waits at a terminal.</summary>
public static class Progress
{
    /// <summary>Whoever waits less than this needs no bar.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <returns>The results in the order of the items, on any number of threads.</returns>
    public static TResult[] Over<TItem, TResult>(IReadOnlyList<TItem> items, Func<TItem, TResult> work, int threads, Surroundings around)
    {
        var results = new TResult[items.Count];
        if (items.Count <= 1 || (threads == 1 && !around.MayShowProgress))
        {
            for (var i = 0; i < items.Count; i++)
            {
                around.Cancellation.ThrowIfCancellationRequested();
                results[i] = work(items[i]);
            }

            return results;
        }

        var next = -1;
        var workers = new Task[Math.Min(threads, items.Count)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = Task.Factory.StartNew(
                () =>
                {
                    for (var at = Interlocked.Increment(ref next); at < items.Count; at = Interlocked.Increment(ref next))
                    {
                        around.Cancellation.ThrowIfCancellationRequested();
                        results[at] = work(items[at]);
                    }
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default);
        }

        var all = Task.WhenAll(workers);
        if (around.MayShowProgress && Task.WaitAny([all], Patience) < 0)
        {
            Show(all, () => Math.Min(Volatile.Read(ref next), items.Count), items.Count, around.Error);
        }

        all.GetAwaiter().GetResult();
        return results;
    }

    /// <summary>Apart, so that the library is not loaded by runs that are over at once.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Show(Task all, Func<int> done, int total, TextWriter error)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var task = context.AddTask("Reading stories", maxValue: total);
                while (Task.WaitAny([all], TimeSpan.FromMilliseconds(100)) < 0)
                {
                    task.Value = done();
                }

                task.Value = total;
            });
    }
}
