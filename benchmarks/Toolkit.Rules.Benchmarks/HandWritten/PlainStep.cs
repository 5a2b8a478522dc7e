using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>A step as one would plan it by hand: what it takes of a quarter, how long, and what ends before it starts.</summary>
public sealed record PlainStep(string Id, double Rate, int Quarters, decimal Score, int[] Before)
{
    private const int Unplaced = -1;

    /// <summary>The steps of a plan, the highest score first, what is to be fixed first before all.</summary>
    internal static PlainStep[] Of(TransformationPlan plan)
    {
        List<PlanStep> steps = [.. plan.Steps.OrderByDescending(step => step.Score ?? decimal.MaxValue).ThenBy(step => step.Id, StringComparer.Ordinal)];
        return [.. steps.Select(step => new PlainStep(
            step.Id,
            step.Points / (step.Last - step.First + 1),
            step.Last - step.First + 1,
            step.Score ?? 0,
            [.. step.WaitsFor.Select(link => steps.FindIndex(other => other.Id == link.Id)).Where(position => position >= 0).Distinct()]))];
    }

    /// <summary>The quarter in which each step starts, from 0: of those whose turn it can be, the highest first, each as early as it fits.</summary>
    internal static int[] Place(PlainStep[] steps, double capacity)
    {
        var (starts, load) = (new int[steps.Length], new double[steps.Sum(step => step.Quarters)]);
        Array.Fill(starts, Unplaced);
        for (var placed = 0; placed < steps.Length; placed++)
        {
            var next = 0;
            while (starts[next] != Unplaced || Array.Exists(steps[next].Before, before => starts[before] == Unplaced))
                next++;
            var step = steps[next];
            var start = step.Before.Select(before => starts[before] + steps[before].Quarters).DefaultIfEmpty().Max();
            for (var quarter = start; quarter < start + step.Quarters; quarter++)
                if (load[quarter] + step.Rate > capacity + 1e-9)
                    start = quarter + 1;
            for (var quarter = start; quarter < start + step.Quarters; quarter++)
                load[quarter] += step.Rate;
            starts[next] = start;
        }
        return starts;
    }
}
