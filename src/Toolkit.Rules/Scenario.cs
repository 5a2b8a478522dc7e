using Toolkit.Rules.Analysis;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>
/// A profile with some answers or priorities changed to see what would follow. Immutable: each change gives a new scenario that shares
/// with the old one whatever the change does not reach. Starts with <see cref="RecommendationEngine.StartScenario(OrganisationProfile)"/>.
/// </summary>
public sealed partial class Scenario
{
    /// <summary>How many changes are looked through before a profile is made of them.</summary>
    private const int MostOnTop = 8;

    private readonly ScenarioBase _base;
    private readonly OrganisationProfile _under;
    private readonly ChangedAnswer? _changed;
    private readonly ScenarioSetting _setting;
    private readonly int[] _evaluated;
    private OrganisationProfile? _profile;
    private RecommendationReport? _report;
    private ScenarioChanges? _changes;

    /// <exception cref="ArgumentException">The decisions are those of another organisation.</exception>
    internal Scenario(EngineTables plan, ReportOrigin origin, OrganisationProfile profile, DecisionRegister? decisions)
    {
        var run = new Run(plan, profile, decisions);
        _base = new ScenarioBase(plan, origin, run.Decisions, this);
        _under = profile;
        _evaluated = [];
        _setting = new ScenarioSetting(profile.Organisation.Kind, profile.PrioritySlots, run.LeftOut());
        Order = plan.Scenarios.From(run.Outcomes, _setting);
    }

    private Scenario(Scenario before, OrganisationProfile under, ChangedAnswer? changed, ScenarioSetting setting, ScenarioOrder? order, int[] evaluated)
    {
        _base = before._base;
        _under = under;
        _changed = changed;
        _setting = setting;
        _evaluated = evaluated;
        Order = order ?? Evaluated();
    }

    /// <summary>The scenario without its changes.</summary>
    public Scenario Start => _base.Start;

    /// <summary>The approaches that are recommended, by rank, with their scores: what a change is quickest to tell.</summary>
    public ScenarioOrder Order { get; }

    /// <summary>The profile with all changes; made when it is first read.</summary>
    public OrganisationProfile Profile => _profile ??= MakeProfile();

    /// <summary>
    /// The report that the engine gives for <see cref="Profile"/>, and for the decisions when it was started with some, to the last byte;
    /// made when it is first read. Instruments do not count it as a run.
    /// </summary>
    public RecommendationReport Report => _report ??= new RecommendationReport(_base.Origin, _base.Plan, Run);

    /// <summary>What is changed since <see cref="Start"/> and what follows from it; made when it is first read.</summary>
    public ScenarioChanges Changes => _changes ??= MakeChanges();

    private Run Run => new(_base.Plan, Profile, Order.Outcomes, Order.Ranked, _base.Decisions);

    /// <inheritdoc />
    public override string ToString() => $"{_under.Organisation.Name}: {Order.Count} recommended";

    private Scenario Answered(Indicator indicator, double value, AnswerDetail? detail)
    {
        var (under, earlier) = _changed is { Count: >= MostOnTop } ? (Profile, null) : (_under, _changed);
        var change = new ChangedAnswer(earlier, indicator, value, detail, under.Organisation, _base.Plan.Rates);
        if (!_base.Plan.HasOwnEvaluator)
            return new Scenario(this, under, change, _setting, order: null, AllRules());
        var rules = _base.Plan.Scenarios.ReadBy(indicator);
        return new Scenario(this, under, change, _setting, _base.Plan.Scenarios.Answered(Order, rules, under, change, _setting), Union(_evaluated, rules));
    }

    private Scenario Prioritised(Finding finding, double priority)
    {
        var setting = _setting.With(finding, priority);
        return _base.Plan.HasOwnEvaluator
            ? new Scenario(this, _under, _changed, setting, _base.Plan.Scenarios.Prioritised(Order, finding, setting), _evaluated)
            : new Scenario(this, _under, _changed, setting, order: null, AllRules());
    }

    private ScenarioOrder Evaluated()
    {
        var outcomes = new Evaluation.RuleOutcome[_base.Plan.Rules.Length];
        _base.Plan.Evaluator.Evaluate(Profile, outcomes);
        return _base.Plan.Scenarios.From(outcomes, _setting);
    }

    private OrganisationProfile MakeProfile()
    {
        if (_changed is null && ReferenceEquals(_setting.Priorities, _under.PrioritySlots))
            return _under;
        var builder = _under.ToBuilder();
        _changed?.AddTo(builder);
        for (var finding = Finding.EffectiveStrategies; finding <= Finding.LeaderEngagement; finding++)
            if (!double.IsNaN(_setting.Priorities[(int)finding]))
                builder.WithPriority(finding, _setting.Priorities[(int)finding]);
        return builder.Build();
    }

    private ScenarioChanges MakeChanges()
    {
        var (start, plan) = (Start, _base.Plan.Scenarios);
        var approaches = ScenarioComparison.Approaches(plan, _setting, start.Order, Order);
        return new ScenarioChanges
        {
            Answers = ScenarioComparison.Answers(start.Profile, Profile),
            Priorities = ScenarioComparison.Priorities(start._setting.Priorities, _setting.Priorities),
            Evaluated = plan.EvaluatedIds(_evaluated, _setting.Kind),
            Approaches = approaches,
            Unchanged = plan.Ids.Length - approaches.Length,
        };
    }

    private int[] AllRules() => [.. Enumerable.Range(0, _base.Plan.Rules.Length)];

    private static int[] Union(int[] one, int[] other) =>
        one.Length == 0 ? other : other.Length == 0 ? one : [.. one.Union(other).OrderBy(position => position)];
}
