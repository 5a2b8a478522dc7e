using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Rules;

/// <summary>A contra-indication: it never hides a recommendation; it changes the advice and says what to fix first. Immutable.</summary>
public sealed class Precondition
{
    internal Precondition(string id, ThresholdCondition when)
    {
        Id = Guard.NotBlank(id);
        When = Guard.NotNull(when);
    }

    /// <summary>Gets the id, unique within its rule; its advice is in the texts of the approach.</summary>
    public string Id { get; }

    /// <summary>Gets the condition under which the precondition applies.</summary>
    public ThresholdCondition When { get; }

    /// <summary>The same precondition with a threshold of the host's.</summary>
    internal Precondition With(double threshold) =>
        new(Id, new ThresholdCondition(When.Indicator, When.Operator, new SourcedNumber(threshold, Basis.Host)));
}
