using System.Diagnostics;

namespace Toolkit.Rules.Fuzz;

/// <summary>Runs inputs of one seed, each with its bounds of time and memory.</summary>
internal sealed class FuzzRun(IReadOnlyList<FuzzTarget> targets, int seed)
{
    private const long LeastAllocated = 64L << 20, AllocatedPerByte = 4_000;
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(5), PerByte = TimeSpan.FromMicroseconds(50);

    /// <summary>The target that an input is for.</summary>
    internal FuzzTarget TargetOf(long index) => targets[(int)(index % targets.Count)];

    internal byte[] InputOf(long index) => TargetOf(index).Input(FuzzDice.Of(seed, index));

    /// <summary>Runs one input.</summary>
    /// <returns>The fault, or null; and whether the input was accepted.</returns>
    internal (FuzzFault? Fault, bool IsAccepted) Run(long index)
    {
        var target = TargetOf(index);
        var input = InputOf(index);
        var (allocated, clock) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        try
        {
            var isAccepted = target.Try(input);
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (allocated > LeastAllocated + AllocatedPerByte * input.Length)
                return (Fault(index, input, $"{allocated} bytes were allocated"), isAccepted);
            return (clock.Elapsed > Least + PerByte * input.Length ? Fault(index, input, $"it took {clock.Elapsed}") : null, isAccepted);
        }
        catch (Exception problem)
        {
            return (Fault(index, input, problem.ToString()), false);
        }
    }

    internal FuzzFault Fault(long index, byte[] input, string message) => new(TargetOf(index).Name, seed, index, message, input);
}
