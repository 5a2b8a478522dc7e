using NRules.RuleModel;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.NRules;

/// <summary>The names of the properties that a rule definition carries from its descriptor.</summary>
public static class ToolkitRuleProperties
{
    /// <summary>The id of the approach, a string.</summary>
    public const string Id = "Toolkit.Rules.Id";

    /// <summary>The title in English, a string.</summary>
    public const string Title = "Toolkit.Rules.Title";

    /// <summary>The finding it answers, a <see cref="Profiles.Finding"/>.</summary>
    public const string Finding = "Toolkit.Rules.Finding";

    /// <summary>The effort, an <see cref="EffortSize"/> by <see cref="OrganisationKind"/>.</summary>
    public const string Effort = "Toolkit.Rules.Effort";

    /// <summary>Whose lever it is, a <see cref="Rules.Lever"/> by <see cref="OrganisationKind"/>.</summary>
    public const string Lever = "Toolkit.Rules.Lever";

    /// <summary>The size below which it does not apply, a <see cref="StaffFloor"/> by <see cref="OrganisationKind"/>; null for any size.</summary>
    public const string Floor = "Toolkit.Rules.Floor";

    /// <summary>Months from start to first effect, a number.</summary>
    public const string MonthsToFirstEffect = "Toolkit.Rules.MonthsToFirstEffect";

    /// <summary>The address of its documentation page, a <see cref="Uri"/>.</summary>
    public const string HelpLink = "Toolkit.Rules.HelpLink";

    /// <summary>The version of the catalogue that first had it, a string.</summary>
    public const string Since = "Toolkit.Rules.Since";

    /// <summary>The ids of the approaches not to start without, a list of strings.</summary>
    public const string Requires = "Toolkit.Rules.Requires";

    /// <summary>The ids of the approaches that raise its chance of success, a list of strings.</summary>
    public const string HelpedBy = "Toolkit.Rules.HelpedBy";

    /// <summary>The conditions under which something has to be fixed first, a list of <see cref="Precondition"/>.</summary>
    public const string Preconditions = "Toolkit.Rules.Preconditions";

    /// <summary>The need from which the approach is recommended, a number.</summary>
    public const string Threshold = "Toolkit.Rules.Threshold";

    internal static RuleProperty[] Of(CompiledRule rule, double threshold) =>
        [.. OfApproach(rule.Descriptor), new(Preconditions, rule.Preconditions), new(Threshold, threshold)];

    private static RuleProperty[] OfApproach(ApproachDescriptor approach) =>
    [
        new(Id, approach.Id),
        new(Title, approach.Title),
        new(Finding, approach.Finding),
        new(Effort, ByKind(approach.EffortFor)),
        new(Lever, ByKind(approach.LeverFor)),
        new(Floor, ByKind(approach.FloorFor)),
        new(MonthsToFirstEffect, approach.MonthsToFirstEffect.Value),
        new(HelpLink, approach.HelpLink),
        new(Since, approach.Since),
        new(Requires, approach.Requires),
        new(HelpedBy, approach.HelpedBy),
    ];

    private static IReadOnlyDictionary<OrganisationKind, T> ByKind<T>(Func<OrganisationKind, T> value) =>
        Enumerable.Range(0, OrganisationKinds.Keys.Count).Select(kind => (OrganisationKind)kind).ToDictionary(kind => kind, value);
}
