using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>A rule with the host's overrides applied, or the fault that kept it from being one. Immutable.</summary>
public sealed class CompiledRule
{
    private CompiledRule(ApproachDescriptor descriptor, CompiledEvidence[] pieces, IReadOnlyList<Precondition> preconditions, string? fault)
    {
        Descriptor = descriptor;
        Pieces = pieces;
        Evidence = [.. pieces.Select(piece => piece.Evidence)];
        Preconditions = preconditions;
        Fault = fault;
    }

    /// <summary>The facts about the approach that no profile changes, with the host's figures.</summary>
    public ApproachDescriptor Descriptor { get; }

    /// <summary>The evidence with the host's figures; empty when the rule failed.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The preconditions with the host's thresholds, those switched off left out; empty when the rule failed.</summary>
    public IReadOnlyList<Precondition> Preconditions { get; }

    /// <summary>Why the rule cannot answer; null when it can.</summary>
    public string? Fault { get; }

    internal CompiledEvidence[] Pieces { get; }

    /// <param name="rule">The rule of the catalogue.</param>
    /// <param name="overrides">The figures of the host for evidence, by indicator key.</param>
    /// <param name="approach">The figures of the host for the approach; null when it sets none.</param>
    internal static CompiledRule From(ApproachRule rule, IDictionary<string, EvidenceOverride> overrides, ApproachOverride? approach)
    {
        var descriptor = approach?.ApplyTo(rule.Descriptor) ?? rule.Descriptor;
        try
        {
            var definition = rule.Definition;
            var evidence = definition.Evidence.Select(piece => new CompiledEvidence(
                overrides.TryGetValue(piece.Indicator.Key, out var figures) ? figures.ApplyTo(piece) : piece));
            return new CompiledRule(
                descriptor, [.. evidence], approach?.ApplyTo(definition.Preconditions) ?? definition.Preconditions, fault: null);
        }
        catch (Exception fault)
        {
            // A rule of a host's may throw anything; the other rules answer all the same.
            return new CompiledRule(descriptor, [], [], $"{fault.GetType().Name}: {FirstLine(fault.Message)}");
        }
    }

    // The rest of the message of an argument exception is the value in the culture of the thread, after a line end of the machine.
    private static string FirstLine(string message) => message.Split('\r', '\n')[0];
}
