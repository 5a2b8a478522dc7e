using System.Globalization;
using System.Reflection;
using RulesEngine.Models;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Benchmarks.MicrosoftRules;

/// <summary>Writes the 21 rules as one workflow of Microsoft RulesEngine: one rule for each approach, the figures from the catalogue.</summary>
internal static class MicrosoftWorkflow
{
    internal const string Name = "toolkit";
    internal const string Input = "profile";
    internal const string Outcome = "outcome";

    private static readonly Dictionary<Indicator, string> PropertyNames = new[]
    {
        typeof(StrategyIndicators), typeof(IdentityAndDataIndicators), typeof(CapitalInvestmentIndicators),
        typeof(FinanceAndGovernanceIndicators), typeof(DigitalWorkforceIndicators), typeof(LeadershipCadreIndicators),
        typeof(LeaderEngagementIndicators),
    }
        .SelectMany(holder => holder.GetProperties(BindingFlags.Public | BindingFlags.Static))
        .Where(property => typeof(Indicator).IsAssignableFrom(property.PropertyType))
        .ToDictionary(property => (Indicator)property.GetValue(null)!, property => property.Name);

    internal static Workflow Create() => new()
    {
        WorkflowName = Name,
        Rules = [.. ApproachCatalogue.Default.Rules.Select(RuleOf)],
    };

    private static Rule RuleOf(ApproachRule rule) => new()
    {
        RuleName = rule.Descriptor.Id,
        LocalParams = [new ScopedParam { Name = Outcome, Expression = OutcomeOf(rule) }],
        Expression = $"{Outcome} == Outcome.Recommended",
    };

    private static string OutcomeOf(ApproachRule rule)
    {
        var marks = $"{Input}.{rule.Descriptor.Id}{nameof(HandWrittenProfile.DLT101NotApplicable)["DLT101".Length..]}";
        var evidence = rule.Definition.Evidence;
        var applicable = Sum(evidence, (piece, bit) => $"(MicrosoftEvidence.Applies({marks}, {1 << bit}) ? {Weight(piece)} : 0.0)");
        var answered = Sum(evidence, (piece, _) => $"({IsAnswered(piece)} ? {Weight(piece)} : 0.0)");
        var gaps = Sum(evidence, (piece, _) => $"({IsAnswered(piece)} ? {Weight(piece)} * {Gap(piece)} : 0.0)");
        var outcome = $"MicrosoftEvidence.Outcome({applicable}, {answered}, {gaps})";

        string[] excluded = [.. Enum.GetValues<OrganisationKind>().Select(kind => ExcludedAs(rule.Descriptor, kind)).OfType<string>()];
        return excluded.Length == 0 ? outcome : $"({string.Join(" || ", excluded)}) ? Outcome.NotApplicable : {outcome}";
    }

    /// <summary>The condition under which an approach does not apply to organisations of a kind; null when it always does.</summary>
    private static string? ExcludedAs(ApproachDescriptor approach, OrganisationKind kind)
    {
        var isKind = $"{Input}.Kind == OrganisationKind.{kind}";
        if (approach.LeverFor(kind) == Lever.None)
            return isKind;
        return approach.FloorFor(kind) switch
        {
            null => null,
            { DigitalStaff: { } digital } floor => $"({isKind} && MicrosoftEvidence.IsBelow({Input}.Staff, {floor.Staff}, {Input}.DigitalStaff, {digital}))",
            var floor => $"({isKind} && MicrosoftEvidence.IsBelow({Input}.Staff, {floor.Staff}))",
        };
    }

    private static string Sum(IReadOnlyList<Evidence> evidence, Func<Evidence, int, string> term) =>
        string.Join(" + ", evidence.Select(term));

    private static string IsAnswered(Evidence piece) => piece.Indicator.Kind == IndicatorKind.Money
        ? $"{Property(piece)} != null && {Property(piece)}Currency == \"{Money.ThresholdCurrency}\""
        : $"{Property(piece)} != null";

    private static string Gap(Evidence piece) => piece.Indicator.Kind == IndicatorKind.YesNo
        ? $"({Property(piece)}.Value ? 0.0 : 1.0)"
        : $"MicrosoftEvidence.Gap({Property(piece)}.Value, {Number(piece.Target)}, {Number(piece.Trigger)}, {Number(piece.Worst)})";

    private static string Property(Evidence piece) => $"{Input}.{PropertyNames[piece.Indicator]}";

    private static string Weight(Evidence piece) => Number(piece.Weight);

    private static string Number(SourcedNumber figure) => figure.Value.ToString("0.0###", CultureInfo.InvariantCulture);
}
