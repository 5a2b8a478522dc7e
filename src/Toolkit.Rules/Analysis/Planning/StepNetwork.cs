using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>The steps of a plan and what ties them: what is under way, then what is to be done or found out by rank, then what is to be fixed first.</summary>
internal sealed class StepNetwork
{
    private readonly IReadOnlyDictionary<string, PlanApproach> _approaches;
    private readonly PlanOptions _options;
    private readonly PlanCalendar _calendar;
    private readonly double _ordinaryCapacity;
    private readonly List<DraftStep> _steps = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    internal StepNetwork(IReadOnlyDictionary<string, PlanApproach> approaches, PlanOptions options, PlanCalendar calendar)
    {
        _approaches = approaches;
        _options = options;
        _calendar = calendar;
        _ordinaryCapacity = Precision.Round(options.Capacity[options.Capacity.Count - 1]);
        // By rank; what was postponed has none, and stands where its score puts it.
        foreach (var approach in approaches.Values.Where(IsStep)
            .OrderBy(approach => StatusOf(approach) != DecisionStatus.InProgress)
            .ThenByDescending(approach => approach.Hundredths ?? 0)
            .ThenBy(approach => approach.Rank == 0 ? int.MaxValue : approach.Rank)
            .ThenBy(approach => approach.Id, StringComparer.Ordinal))
            Add(approach);
        UnderWay = _steps.Count(step => step.Done is not null);
        TieRequirements();
        TieBrakes();
        TieHelp();
    }

    /// <summary>The steps; those under way come first.</summary>
    internal IReadOnlyList<DraftStep> Steps => _steps;

    /// <summary>How many are under way.</summary>
    internal int UnderWay { get; }

    /// <summary>The steps that each step helps, by position.</summary>
    internal List<(int Helper, int Helped)> Helps { get; } = [];

    /// <summary>The approaches that are needed or undecided and that are no step.</summary>
    internal IEnumerable<LeftOutApproach> LeftOut => _approaches.Values
        .Where(approach => approach.IsCandidate && !_positions.ContainsKey(approach.Id))
        .OrderBy(approach => approach.Id, StringComparer.Ordinal)
        .Select(approach => new LeftOutApproach
        {
            Id = approach.Id,
            Reason = StatusOf(approach) switch
            {
                DecisionStatus.Done => LeftOutReason.Done,
                DecisionStatus.Suppressed => LeftOutReason.Suppressed,
                _ => LeftOutReason.NothingToAskFor,
            },
            Withheld = Withholding.By(approach.Withheld),
        });

    /// <summary>The status of an approach: the one the options give for this plan, or else the one decided.</summary>
    private DecisionStatus? StatusOf(PlanApproach approach) =>
        _options.Done.Contains(approach.Id) ? DecisionStatus.Done
        : _options.UnderWay.ContainsKey(approach.Id) ? DecisionStatus.InProgress
        : approach.Status == DecisionStatus.Postponed && _calendar.FirstAfter(approach.Withheld!.Until!.Value) > PlanCalendar.MostQuarters ? DecisionStatus.Suppressed
        : approach.Status;

    private bool IsStep(PlanApproach approach) => StatusOf(approach) switch
    {
        DecisionStatus.InProgress => true,
        null or DecisionStatus.Accepted or DecisionStatus.Postponed => approach.CanBeStep,
        _ => false,
    };

    private void Add(PlanApproach approach)
    {
        var release = StatusOf(approach) == DecisionStatus.Postponed ? _calendar.FirstAfter(approach.Withheld!.Until!.Value) : 0;
        if (StatusOf(approach) == DecisionStatus.InProgress)
            AddUnderWay(approach);
        else
            Add(new DraftStep(approach.Id, approach, SizeOf(approach)) { Release = release });
    }

    private StepSize SizeOf(PlanApproach approach) => approach.RawOutcome == Outcome.Undecided
        ? SizeOf(_options.FindOutPoints.Value)
        : SizeOf(_options.Points[approach.Effort].Value, approach.Descriptor.MonthsToFirstEffect.Value);

    private StepSize SizeOf(double points, double months = 0, StepProgress progress = default) => StepSize.Of(points, months, progress, _ordinaryCapacity);

    private void AddUnderWay(PlanApproach approach)
    {
        // What was decided to be in progress does not say how far it has come; of what nobody said nothing counts as done.
        StepProgress progress = _options.UnderWay.TryGetValue(approach.Id, out var stated) ? stated : 0;
        var points = _options.Points[approach.Effort].Value;
        var size = SizeOf(points, approach.Descriptor.MonthsToFirstEffect.Value, progress);
        var done = progress.QuartersLeft is null ? progress.ShareDone : Math.Max(0, Precision.Round(1 - (size.Points / points)));
        Add(new DraftStep(approach.Id, approach, size)
        {
            Done = done,
            QuartersLeft = progress.QuartersLeft,
        });
    }

    private int Add(DraftStep step)
    {
        _positions[step.Id] = _steps.Count;
        _steps.Add(step);
        return _steps.Count - 1;
    }

    private void TieRequirements()
    {
        // A step under way has begun, and one that finds out is no doing: both wait for nothing.
        for (var position = UnderWay; position < _steps.Count; position++)
            foreach (var id in LinksOf(position, approach => approach.Requires))
                if (_positions.TryGetValue(id, out var required))
                    Tie(required, position, _steps[required].Kind == PlanStepKind.FindOut ? PlanLinkKind.FindOut : PlanLinkKind.Requires);
                else if (_approaches.TryGetValue(id, out var other) && WithoutStep(other) is { } kind)
                    _steps[position].WaitsFor.Add(new PlanLink { Id = id, Kind = kind });
    }

    /// <summary>The ids that the doing of an approach is linked to; none for a step of another kind.</summary>
    private IEnumerable<string> LinksOf(int position, Func<ApproachDescriptor, IEnumerable<string>> links) => _steps[position].Kind == PlanStepKind.Approach
        ? links(_steps[position].Approach!.Descriptor).OrderBy(id => id, StringComparer.Ordinal)
        : [];

    /// <summary>The link to a required approach that is no step; null when no link is needed.</summary>
    private PlanLinkKind? WithoutStep(PlanApproach required) => StatusOf(required) switch
    {
        DecisionStatus.Done => PlanLinkKind.Done,
        _ when required.RawOutcome is Outcome.NotNeeded or Outcome.NotApplicable => null,
        DecisionStatus.Suppressed => PlanLinkKind.Suppressed,
        _ => PlanLinkKind.Undecided,
    };

    private void TieBrakes()
    {
        var approaches = _steps.Count;
        for (var position = UnderWay; position < approaches; position++)
            foreach (var (brake, indicator) in _steps[position].Approach!.Preconditions)
                Tie(Mender(position, indicator, approaches), position, PlanLinkKind.Precondition, brake);
    }

    /// <summary>
    /// The step that mends what set a brake: the first by rank whose evidence falls short on the indicator and which does not wait for the
    /// step itself; otherwise one of its own. What was postponed mends nothing: the step would be put off with it.
    /// </summary>
    private int Mender(int position, string indicator, int approaches)
    {
        for (var other = 0; other < approaches; other++)
            if (other != position && _steps[other].Release == 0 && _steps[other].Approach!.Shortfalls.Contains(indicator) && !WaitsFor(other, position))
                return other;
        return _positions.TryGetValue(indicator, out var known)
            ? known
            : Add(new DraftStep(indicator, null, SizeOf(_options.Points[EffortSize.Small].Value)));
    }

    private bool WaitsFor(int step, int other) => step == other || _steps[step].Before.Any(before => WaitsFor(before, other));

    private void TieHelp()
    {
        for (var position = 0; position < _steps.Count; position++)
            foreach (var id in LinksOf(position, approach => approach.HelpedBy))
                if (_positions.TryGetValue(id, out var helper) && helper != position && _steps[helper].Kind == PlanStepKind.Approach)
                    Helps.Add((helper, position));
    }

    private void Tie(int first, int then, PlanLinkKind kind, string? brake = null)
    {
        _steps[then].Before.Add(first);
        _steps[then].WaitsFor.Add(new PlanLink { Id = _steps[first].Id, Kind = kind, Precondition = brake });
        _steps[first].Unlocks.Add(new PlanLink { Id = _steps[then].Id, Kind = kind, Precondition = brake });
    }
}
