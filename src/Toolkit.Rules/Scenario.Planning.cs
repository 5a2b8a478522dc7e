using Toolkit.Rules.Analysis;

namespace Toolkit.Rules;

/// <content>What becomes of the plan.</content>
public sealed partial class Scenario
{
    /// <summary>The plan that the engine makes for <see cref="Profile"/>.</summary>
    /// <param name="options">Capacity, calendar, and what is done or under way; null for the defaults.</param>
    /// <returns>The plan; under decisions, when the scenario started with some.</returns>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public TransformationPlan Plan(PlanOptions? options = null) => Run.ToPlan(options);

    /// <summary>What differs between the plan of <see cref="Start"/> and <see cref="Plan"/>. Both are made whole: one step moves others.</summary>
    /// <param name="options">Capacity, calendar, and what is done or under way; null for the defaults. Both plans are made for them.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public PlanChanges PlanChanges(PlanOptions? options = null) => Analysis.PlanChanges.Between(Start.Plan(options), Plan(options));
}
