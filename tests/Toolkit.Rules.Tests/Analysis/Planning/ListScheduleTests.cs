using Toolkit.Rules.Analysis;
using Xunit.Abstractions;

namespace Toolkit.Rules.Tests.Analysis;

/// <summary>List scheduling and its bound, held against the best plan of small problems, which is found by trying everything.</summary>
public sealed class ListScheduleTests(ITestOutputHelper output)
{
    private const int Problems = 1000;

    [Fact]
    public void Of_SmallProblems_LieBetweenTheBoundAndCloseToTheBest()
    {
        double gap = 0, above = 0, below = 0;
        int optimal = 0, proven = 0;
        for (var seed = 0; seed < Problems; seed++)
        {
            var small = SmallProblem.Draw(seed);
            var (problem, best) = (ProblemOf(small), small.Best());
            var (starts, bound) = ListSchedule.Of(problem, []);
            var reached = problem.WeightedCompletionTime(starts);

            Assert.True(bound <= best && best <= reached, $"seed {seed}: bound {bound}, best {best}, reached {reached}");
            // The plan is nearly always the best and no bound is above it: only beside a poor plan a bound could show that it is wrong.
            var free = LowerBound.Of(problem, 2 * reached).Bound;
            Assert.True(free <= best, $"seed {seed}: bound {free}, best {best}");
            optimal += best == reached ? 1 : 0;
            proven += bound == reached ? 1 : 0;
            gap += Share(reached - bound, bound) / Problems;
            above += Share(reached - best, best) / Problems;
            below += Share(best - bound, best) / Problems;
        }
        output.WriteLine($"best plan found in {optimal} of {Problems}, proven in {proven}; mean gap {gap:P2}, plan above best {above:P3}, bound below best {below:P2}");
        Assert.True(optimal >= 0.998 * Problems && gap < 0.025, $"The best plan was found in {optimal}, the mean gap is {gap}.");
    }

    private static ScheduleProblem ProblemOf(SmallProblem small) => new(
        [.. small.Rates.Select((rate, step) => new StepSize(rate * small.Quarters[step], small.Quarters[step]))],
        small.Weights,
        small.Before,
        small.Releases,
        small.Capacity.Select(capacity => (double)capacity));

    private static double Share(long difference, long of) => of == 0 ? 0 : (double)difference / of;
}
