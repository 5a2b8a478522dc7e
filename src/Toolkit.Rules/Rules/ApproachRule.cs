namespace Toolkit.Rules.Rules;

/// <summary>
/// The conditions that turn answers into a need for one approach. One rule, one approach, one id, one documentation page.
/// The 21 rules of the toolkit and the rules of a host derive from it alike.
/// </summary>
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

    /// <summary>What is true of the approach whatever the profile says.</summary>
    public ApproachDescriptor Descriptor => _descriptor.Value;

    /// <summary>The evidence and the brakes.</summary>
    public RuleDefinition Definition => _definition.Value;

    /// <summary>States id, effort, levers, links and, for a rule of a host's own, the words.</summary>
    /// <param name="approach">Collects the statements.</param>
    protected abstract void Describe(DescriptorBuilder approach);

    /// <summary>Declares <c>When … Then …</c>.</summary>
    /// <param name="rule">Where the declaration begins.</param>
    protected abstract void Define(RuleBuilder rule);

    /// <inheritdoc />
    public override string ToString() => Descriptor.ToString();
}
