using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>
/// The 21 rules, and rules of a host's own built on <see cref="Rules.ApproachRule"/>, as NRules rules: load it beside the rules a
/// session has anyway. Rules that are disabled, or that failed, are not in it. Immutable and safe to share between threads.
/// </summary>
public sealed class ToolkitRuleRepository : IRuleRepository
{
    private readonly IRuleDefinition[] _definitions;

    /// <summary>The rules with nothing set.</summary>
    public ToolkitRuleRepository()
        : this(new RecommendationOptions())
    {
    }

    /// <summary>The rules with a host's settings.</summary>
    /// <param name="options">The settings of the host; read now, later changes have no effect. Weights and texts play no part here.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public ToolkitRuleRepository(RecommendationOptions options)
    {
        Rules = new RecommendationEngine(options).RuleSet;
        _definitions = new RuleFactory(Rules).Yielding([.. options.Decisions]);
    }

    /// <summary>The rules the definitions were made from; a rule that failed says why.</summary>
    public Evaluation.RuleSet Rules { get; }

    /// <summary>One rule set, named <c>Toolkit.Rules</c>, with one rule per approach, named by its id.</summary>
    public IEnumerable<IRuleSet> GetRuleSets()
    {
        var set = new RuleSet("Toolkit.Rules");
        set.Add(_definitions);
        return [set];
    }
}
