using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>A rule with the host's overrides applied, or the fault that kept it from being one.</summary>
internal sealed class CompiledRule
{
    private CompiledRule(ApproachDescriptor descriptor, CompiledEvidence[] evidence, IReadOnlyList<Brake> brakes, string? fault)
    {
        Descriptor = descriptor;
        Evidence = evidence;
        Brakes = brakes;
        Fault = fault;
    }

    internal ApproachDescriptor Descriptor { get; }

    internal CompiledEvidence[] Evidence { get; }

    internal IReadOnlyList<Brake> Brakes { get; }

    /// <summary>Why the rule cannot answer; null when it can.</summary>
    internal string? Fault { get; }

    internal static CompiledRule From(ApproachRule rule, IReadOnlyDictionary<string, EvidenceOverride> overrides)
    {
        try
        {
            var definition = rule.Definition;
            var evidence = definition.Evidence.Select(piece => new CompiledEvidence(
                overrides.TryGetValue(piece.Indicator.Key, out var figures) ? figures.ApplyTo(piece) : piece));
            return new CompiledRule(rule.Descriptor, [.. evidence], definition.Brakes, fault: null);
        }
        catch (Exception fault)
        {
            // A rule of a host's may throw anything; the other rules answer all the same.
            return new CompiledRule(rule.Descriptor, [], [], $"{fault.GetType().Name}: {FirstLine(fault.Message)}");
        }
    }

    internal RuleOutcome Evaluate(OrganisationProfile profile, ExchangeRates rates, double threshold)
    {
        if (Fault is not null)
            return RuleOutcome.Faulted;
        double applicable = 0, answered = 0, gaps = 0;
        foreach (var piece in Evidence)
        {
            var value = piece.Read(profile, rates);
            if (double.IsPositiveInfinity(value))
                continue;
            applicable += piece.Weight;
            if (double.IsNaN(value))
                continue;
            answered += piece.Weight;
            gaps += piece.Weight * piece.Gap(value);
        }
        return Descriptor.LeverFor(profile.Organisation.Kind) == Lever.None || applicable == 0
            ? RuleOutcome.NotApplicable
            : RuleOutcome.From(applicable, answered, gaps, threshold);
    }

    // What follows in the message of an argument exception is the value in the culture of the thread, after a line end of the machine.
    private static string FirstLine(string message) => message.Split('\r', '\n')[0];
}
