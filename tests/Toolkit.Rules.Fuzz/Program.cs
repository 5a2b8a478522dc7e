using System.Diagnostics;
using System.Globalization;

namespace Toolkit.Rules.Fuzz;

/// <summary>
/// Reads mutated documents without end: <c>--inputs 10000000 --seed 1 --threads 2</c>. A fault prints its seed and index, with which
/// <c>--seed 1 --index 4711</c> reads the same input again; <c>--target report</c> takes one reader only.
/// </summary>
internal static class Program
{
    private const int MostFaults = 20;
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private static int Main(string[] arguments)
    {
        var options = arguments.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var targets = Targets.All.Where(target => !options.TryGetValue("--target", out var name) || target.Name == name).ToList();
        var seed = (int)Number(options, "--seed", 1);
        var run = new FuzzRun(targets, seed);
        if (options.ContainsKey("--index"))
            return Again(run, Number(options, "--index", 0));
        return All(run, seed, Number(options, "--inputs", 100_000), (int)Number(options, "--threads", Environment.ProcessorCount));
    }

    private static int Again(FuzzRun run, long index)
    {
        var (fault, isAccepted) = run.Run(index);
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(run.InputOf(index)));
        Console.WriteLine(fault?.ToString() ?? (isAccepted ? "accepted" : "refused"));
        return fault is null ? 0 : 1;
    }

    private static int All(FuzzRun run, int seed, long inputs, int threads)
    {
        var (clock, tally) = (Stopwatch.StartNew(), new FuzzTally(threads));
        var workers = Enumerable.Range(0, threads).Select(worker => new Thread(() => Work(run, tally, worker, threads, inputs)) { IsBackground = true }).ToList();
        workers.ForEach(worker => worker.Start());
        while (!workers.TrueForAll(worker => worker.Join(TimeSpan.FromSeconds(1) / threads)))
            if (tally.Hanging(Hang) is { } index)
            {
                tally.Add(run.Fault(index, run.InputOf(index), $"it hangs for {Hang}"));
                break;
            }
        foreach (var fault in tally.Faults)
            Console.WriteLine($"{fault}\n{Kept(fault)}\n");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}: {tally.Done:N0} inputs in {clock.Elapsed.TotalSeconds:N0} s, {tally.Done / clock.Elapsed.TotalSeconds:N0} a second; {tally.Accepted:N0} accepted; {tally.Faults.Count} faults; memory grew by {tally.Grown >> 20} MiB."));
        return tally.Faults.Count == 0 && tally.Grown < FuzzTally.MostGrown ? 0 : 1;
    }

    private static void Work(FuzzRun run, FuzzTally tally, int worker, int threads, long inputs)
    {
        for (long index = worker; index < inputs && tally.Faults.Count < MostFaults; index += threads)
        {
            tally.Begin(worker, index);
            var (fault, isAccepted) = run.Run(index);
            tally.End(worker, isAccepted);
            if (fault is not null)
                tally.Add(fault);
        }
    }

    private static string Kept(FuzzFault fault)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "fuzz"));
        var path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{fault.Target}-{fault.Seed}-{fault.Index}.txt"));
        File.WriteAllBytes(path, fault.Input);
        return path;
    }

    private static long Number(Dictionary<string, string> options, string name, long otherwise) =>
        options.TryGetValue(name, out var text) ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
