namespace Toolkit.Rules.Rules;

/// <summary>
/// The conditions that turn answers into a need for one approach. One rule, one approach, one id, one documentation page.
/// The 21 rules of the toolkit and the rules of a host derive from it alike.
/// </summary>
/// <example>
/// <code><![CDATA[
/// using Toolkit.Rules;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
/// using Toolkit.Rules.Rules;
/// using Toolkit.Rules.Texts;
/// using static Toolkit.Rules.Rules.Condition;
/// using static Toolkit.Rules.Rules.SourcedNumber;
///
/// var engine = RecommendationEngine.Create(options => options.Rules.Add(new AccessibilityRule()));
/// var profile = OrganisationProfile
///     .Create("acme", "Acme Council", OrganisationKind.LocalGovernment, new DateTime(2026, 10, 31))
///     .With(AccessibilityRule.FailingPages, 35);
/// Console.WriteLine(engine.Recommend(profile).Recommendations[0].Reasons[0]);
///
/// sealed class AccessibilityRule : ApproachRule
/// {
///     public static readonly Indicator<double> FailingPages = Indicator.Percentage(
///         "acme-failing-pages", Direction.LowerIsBetter, RecordHolder.ServiceAnalytics,
///         new IndicatorText("What share of pages fails the accessibility check?", "{0} of pages fail the accessibility check"));
///
///     protected override void Describe(DescriptorBuilder approach) => approach
///         .Id("ACME301")
///         .Text(new ApproachText("Mend inaccessible pages", "Pages that fail shut people out.", "List the busiest pages that fail.", "Mend ten a week."))
///         .Effort(EffortSize.Small)
///         .FirstEffectAfterMonths(Judged(2))
///         .Since("1.0.0");
///
///     protected override void Define(RuleBuilder rule) => rule
///         .When()
///             .Above(FailingPages, trigger: Judged(20), target: Judged(5), worst: Judged(60), weight: Judged(1))
///         .Then()
///             .Recommend()
///             .ButFirst("stop-new-failures", when: Above(FailingPages, Judged(50)));
/// }
/// ]]></code>
/// </example>
public abstract class ApproachRule
{
    private readonly Lazy<ApproachDescriptor> _descriptor;
    private readonly Lazy<RuleDefinition> _definition;

    /// <summary>Prepares the rule; <see cref="Describe"/> and <see cref="Define"/> run once, when first needed.</summary>
    protected ApproachRule()
    {
        _descriptor = new(() =>
        {
            var approach = new DescriptorBuilder();
            Describe(approach);
            return approach.Build(GetType());
        });
        _definition = new(() =>
        {
            var rule = new RuleBuilder();
            Define(rule);
            return rule.Build(GetType());
        });
    }

    /// <summary>Gets the facts about the approach that no profile changes.</summary>
    public ApproachDescriptor Descriptor => _descriptor.Value;

    /// <summary>The evidence and the preconditions.</summary>
    public RuleDefinition Definition => _definition.Value;

    /// <summary>States id, effort, levers, links and, for a rule of a host, the words.</summary>
    /// <param name="approach">Collects the statements.</param>
    protected abstract void Describe(DescriptorBuilder approach);

    /// <summary>Declares <c>When … Then …</c>.</summary>
    /// <param name="rule">Where the declaration begins.</param>
    protected abstract void Define(RuleBuilder rule);

    /// <inheritdoc />
    public override string ToString() => Descriptor.ToString();
}
