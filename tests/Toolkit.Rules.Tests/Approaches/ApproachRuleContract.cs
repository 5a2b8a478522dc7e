using Toolkit.Rules.Approaches;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Approaches;

/// <summary>
/// The base of every rule test class: profiles to start from, asserts on what one rule says, and the sweeps over its evidence.
/// Reasons and brakes are read from the rule itself, so that an assert holds whatever the outcome of the profile.
/// </summary>
public abstract partial class ApproachRuleContract
{
    private const double Tolerance = 1e-9;

    private static readonly DateTime AsOf = new(2026, 10, 31);
    private static readonly ExchangeRates NoRates = new([]);
    private static readonly Wording English = new(TextCatalogue.English);
    private static readonly RecommendationEngine Engine = RecommendationEngine.CreateDefault();

    private readonly CompiledRule _rule;

    protected ApproachRuleContract(string id) =>
        _rule = CompiledRule.From(
            ApproachCatalogue.Default.Rules.Single(rule => rule.Descriptor.Id == id), new Dictionary<string, EvidenceOverride>(), approach: null);

    private ApproachDescriptor Descriptor => _rule.Descriptor;

    private IReadOnlyList<Evidence> Evidence => _rule.Evidence;

    protected static OrganisationProfile Profile(OrganisationKind kind) =>
        OrganisationProfile.Create("example", "Department of Examples", kind, AsOf, Money.ThresholdCurrency);

    protected static OrganisationProfile With<T>(Indicator<T> indicator, T value)
        where T : struct => Department().With(indicator, value);

    /// <summary>The rule gives this sentence, to the letter, for this answer.</summary>
    protected void AssertReason(OrganisationProfile profile, string indicatorKey, string sentence)
    {
        var reason = ReasonWording.Reasons(_rule, profile, NoRates, English).SingleOrDefault(given => given.Indicator == indicatorKey);

        Assert.True(reason is not null, $"{Descriptor.Id} gives no reason on {indicatorKey}.");
        Assert.Equal(sentence, reason.Text);
    }

    /// <summary>The brake applies and its advice is more than its id.</summary>
    protected void AssertBrake(OrganisationProfile profile, string brake)
    {
        var advice = Preconditions(profile).SingleOrDefault(given => given.Id == brake);

        Assert.True(advice is not null, $"{Descriptor.Id} does not put on '{brake}'; it has {string.Join(", ", _rule.Preconditions.Select(known => known.Id))}.");
        Assert.NotEqual(brake, advice.Text);
        Assert.NotEmpty(advice.Text);
    }

    /// <summary>The brake exists and does not apply.</summary>
    protected void AssertNoBrake(OrganisationProfile profile, string brake)
    {
        Assert.Contains(brake, _rule.Preconditions.Select(known => known.Id));
        Assert.DoesNotContain(brake, Preconditions(profile).Select(given => given.Id));
    }

    /// <summary>The answers say this need over this share of the evidence, and the rest counts as neither good nor bad.</summary>
    protected void AssertNeed(OrganisationProfile profile, double observed, double coverage)
    {
        var outcome = Evaluate(profile);

        Assert.Equal(coverage, outcome.Coverage, Tolerance);
        Assert.Equal(observed * coverage, outcome.Low, Tolerance);
        Assert.Equal(observed * coverage + 0.5 * (1 - coverage), outcome.Need, Tolerance);
        Assert.Equal(observed * coverage + (1 - coverage), outcome.High, Tolerance);
        // A quotient of rounded figures.
        Assert.Equal(observed, outcome.Interval.Observed!.Value, 10 * Tolerance);
    }

    private static OrganisationProfile Department() => Profile(OrganisationKind.Department);

    private RuleOutcome Evaluate(OrganisationProfile profile)
    {
        var outcomes = new RuleOutcome[1];
        new BuiltInEvaluator(new RuleSet([_rule], NoRates, RecommendationOptions.DefaultOutcomeThreshold)).Evaluate(profile, outcomes);
        return outcomes[0];
    }

    private IReadOnlyList<PreconditionAdvice> Preconditions(OrganisationProfile profile) => ReasonWording.Preconditions(_rule, profile, NoRates, English);
}
