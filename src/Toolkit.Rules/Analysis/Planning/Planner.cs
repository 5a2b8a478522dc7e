using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Analysis;

/// <summary>Makes a plan: the steps and what ties them, then their quarters, then what the reader wants to know of each.</summary>
internal sealed class Planner
{
    /// <summary>How many quarters after the first count as next.</summary>
    private const int NextQuarters = 2;

    private const decimal Hundred = 100;

    private readonly PlanOptions _options;
    private readonly PlanCalendar _calendar;
    private readonly StepNetwork _network;
    private readonly ScheduleProblem _problem;
    private readonly int[] _starts;
    private readonly long _bound;

    private Planner(IReadOnlyDictionary<string, PlanApproach> approaches, DateTime asOf, PlanOptions options)
    {
        _options = options;
        _calendar = new PlanCalendar(options.Start ?? PlanCalendar.After(asOf, options.FirstMonthOfYear), options.FirstMonthOfYear);
        _network = new StepNetwork(approaches, options, _calendar);
        _problem = new ScheduleProblem(
            [.. _network.Steps.Select(step => step.Size)],
            [.. _network.Steps.Select(step => step.Hundredths)],
            [.. _network.Steps.Select(step => step.Before.ToArray())],
            [.. _network.Steps.Select(step => step.Release)],
            options.Capacity,
            _network.UnderWay);
        (_starts, _bound) = ListSchedule.Of(_problem, _network.Helps);
    }

    /// <summary>Makes the plan of an assessment.</summary>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    internal static TransformationPlan Plan(IRankedProfile ranked, PlanOptions options)
    {
        var approaches = PlanApproach.Of(ranked);
        OptionsProblems.ThrowIfAny<PlanOptions>(new PlanOptionsCheck(options, [.. approaches.Keys]).Problems());
        return Plan(approaches, ranked.Profile.AsOf, options);
    }

    /// <summary>Makes the plan of approaches.</summary>
    /// <param name="approaches">The approaches by id.</param>
    /// <param name="asOf">The date of the answers.</param>
    /// <param name="options">Capacity and calendar; valid.</param>
    internal static TransformationPlan Plan(IReadOnlyDictionary<string, PlanApproach> approaches, DateTime asOf, PlanOptions options) =>
        new Planner(approaches, asOf, options).Plan();

    private TransformationPlan Plan()
    {
        var reached = _problem.WeightedCompletionTime(_starts);
        return new TransformationPlan
        {
            Quarters = Quarters(),
            Steps = [.. Enumerable.Range(0, _problem.Count).OrderBy(step => _starts[step]).ThenBy(step => step).Select(Step)],
            LeftOut = [.. _network.LeftOut],
            WeightedCompletionTime = reached / Hundred,
            LowerBound = _bound / Hundred,
            Gap = _bound == 0 ? 0 : Math.Round((double)(reached - _bound) / _bound, 6),
        };
    }

    private PlanQuarter[] Quarters()
    {
        var load = new QuarterLoad([.. _options.Capacity.Select(Precision.Round)], Math.Max(_problem.Taken.Quarters, _options.Quarters));
        for (var step = 0; step < _problem.Count; step++)
            load.Take(_starts[step], _problem.Sizes[step]);
        return [.. Enumerable.Range(0, _options.Quarters).Select(quarter => new PlanQuarter
        {
            Label = _calendar.LabelOf(quarter),
            Start = _calendar.StartOf(quarter),
            Capacity = load.CapacityOf(quarter),
            Load = Math.Round(load[quarter], 6),
        })];
    }

    private PlanStep Step(int position)
    {
        var step = _network.Steps[position];
        var (start, last) = (_starts[position], _problem.EndOf(position, _starts) - 1);
        return new PlanStep
        {
            Id = step.Id,
            Kind = step.Kind,
            Phase = PhaseOf(start),
            First = start + 1,
            Last = last + 1,
            FirstQuarter = _calendar.LabelOf(start),
            LastQuarter = _calendar.LabelOf(last),
            Points = step.Size.Points,
            WaitsFor = step.WaitsFor,
            Unlocks = [.. step.Unlocks, .. WhatItHelps(position)],
            Score = step.Approach?.Hundredths is { } hundredths ? Contribution.PointsOf(hundredths) : null,
            Done = step.Done,
            OutOfHorizon = start < _options.Quarters ? null : WhyBeyond(position),
            QuartersLeft = step.QuartersLeft,
            Withheld = Withholding.By(step.Approach?.Withheld),
            Questions = step.Kind == PlanStepKind.FindOut ? step.Approach!.Deciding : null,
        };
    }

    // A step cannot help one that ended before it begins.
    private IEnumerable<PlanLink> WhatItHelps(int position) => _network.Helps
        .Where(help => help.Helper == position && _problem.EndOf(help.Helped, _starts) > _starts[position])
        .Select(help => new PlanLink { Id = _network.Steps[help.Helped].Id, Kind = PlanLinkKind.Helps });

    private OutOfHorizonReason WhyBeyond(int position) =>
        _problem.Releases[position] >= _options.Quarters ? OutOfHorizonReason.Postponed
        : _problem.ReadyAt(position, _starts) >= _options.Quarters ? OutOfHorizonReason.Waits
        : OutOfHorizonReason.Capacity;

    private PlanPhase PhaseOf(int start) =>
        start >= _options.Quarters ? PlanPhase.OutOfHorizon
        : start == 0 ? PlanPhase.Now
        : start <= NextQuarters ? PlanPhase.Next
        : PlanPhase.Later;
}
