using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Rules;

/// <summary>A contra-indication: it never hides a recommendation, it changes the advice and says what to fix first.</summary>
public sealed class Precondition
{
    internal Precondition(string id, ThresholdCondition when)
    {
        Id = Guard.NotBlank(id);
        When = Guard.NotNull(when);
    }

    /// <summary>The id, unique within its rule; its advice is in the texts of the approach.</summary>
    public string Id { get; }

    /// <summary>When it applies.</summary>
    public ThresholdCondition When { get; }
}
