#if NET
namespace Toolkit.Rules.Decisions;

/// <content>Takes and gives dates as dates.</content>
public sealed partial class Decision
{
    /// <inheritdoc cref="Decision(string, DecisionStatus, DecisionCategory, string, string, DateTime, DecisionBasis, DateTime?)"/>
    public Decision(
        string approach, DecisionStatus status, DecisionCategory category, string justification, string owner, DateOnly date, DecisionBasis basis,
        DateOnly? until = null)
        : this(approach, status, category, justification, owner, date.ToDateTime(TimeOnly.MinValue), basis, until?.ToDateTime(TimeOnly.MinValue))
    {
    }

    /// <summary>Gets the day on which it was taken; null for a host's decision for all organisations.</summary>
    public DateOnly? DateTaken => Date is { } date ? DateOnly.FromDateTime(date) : null;

    /// <summary>Gets the last day on which it holds; null when it holds for good.</summary>
    public DateOnly? LastDay => Until is { } last ? DateOnly.FromDateTime(last) : null;
}
#endif
