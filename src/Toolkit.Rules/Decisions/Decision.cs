using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>
/// Records what was decided about one approach, why, and who answers for it: by one organisation on the evidence of a report, or by a host
/// for all organisations. Immutable.
/// </summary>
public sealed partial class Decision
{
    /// <summary>Records a decision.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="status">The status.</param>
    /// <param name="category">The kind of reason; one that the status allows.</param>
    /// <param name="justification">Why, in words; a real justification, not a placeholder.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="date">When it was taken; the time of day is dropped.</param>
    /// <param name="basis">The facts it was taken on: <see cref="RecommendationReport.BasisOf"/> of the report that was looked at.</param>
    /// <param name="until">
    /// The last day on which it holds, against the date of a profile; null when it holds for good, which neither a postponed nor a
    /// suppressed approach can be.
    /// </param>
    /// <exception cref="ArgumentException">A text is blank, or something does not go together; every such problem is listed.</exception>
    public Decision(
        string approach,
        DecisionStatus status,
        DecisionCategory category,
        string justification,
        string owner,
        DateTime date,
        DecisionBasis basis,
        DateTime? until = null)
    {
        Approach = BoundText.Required(approach, nameof(approach), DocumentBounds.NameText);
        Status = status;
        Category = category;
        Justification = BoundText.Required(justification, nameof(justification), DocumentBounds.Remark);
        Owner = BoundText.Required(owner, nameof(owner), DocumentBounds.NameText);
        Date = Day(date);
        Basis = Checked(Guard.NotNull(basis));
        Until = until is { } last ? Day(last) : null;
        var problems = DecisionRules.Problems(this);
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems));
    }

    private Decision(string approach, string justification, string owner, DateTime until, DecisionStatus status = DecisionStatus.Suppressed)
    {
        Approach = BoundText.Required(approach, nameof(approach), DocumentBounds.NameText);
        Status = status;
        Justification = Guard.NotBlank(justification);
        Owner = Guard.NotBlank(owner);
        Until = Day(until);
    }

    /// <summary>The id of the approach.</summary>
    public string Approach { get; }

    /// <summary>The status.</summary>
    public DecisionStatus Status { get; }

    /// <summary>The kind of reason; null for a host's decision for all organisations.</summary>
    public DecisionCategory? Category { get; }

    /// <summary>Why, in words.</summary>
    public string Justification { get; }

    /// <summary>Who answers for it.</summary>
    public string Owner { get; }

    /// <summary>When it was taken; null for a host's decision for all organisations.</summary>
    public DateTime? Date { get; }

    /// <summary>The last day on which it holds; null when it holds for good.</summary>
    public DateTime? Until { get; }

    /// <summary>The facts it was taken on; null for a host's decision for all organisations, which rests on no single evidence.</summary>
    public DecisionBasis? Basis { get; }

    /// <summary>Whether the approach takes no place in the order while the decision holds.</summary>
    public bool Withholds => Status.Withholds();

    /// <summary>A host's decision that no organisation is recommended an approach until a date: see <see cref="RecommendationOptions.Decisions"/>.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="justification">Why, in words; a real justification, not a placeholder: an engine refuses options that hold one.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="until">The last day on which it holds, against the date of a profile; the time of day is dropped.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Decision SuppressForAll(string approach, string justification, string owner, DateTime until) =>
        new(approach, justification, owner, until);

    /// <summary>The decision of a rule of a host for one organisation; null when it withholds nothing.</summary>
    internal static Decision? By(Adjustment? adjustment) => adjustment is not { Withholds: true } ? null : new Decision(
        adjustment.ApproachId, adjustment.Reason, adjustment.Rule, adjustment.Until!.Value,
        adjustment.Kind == AdjustmentKind.Postpone ? DecisionStatus.Postponed : DecisionStatus.Suppressed);

    /// <summary>Whether it holds for answers of a date.</summary>
    /// <param name="asOf">The date of a profile.</param>
    public bool HoldsAt(DateTime asOf) => Until is not { } last || asOf <= last;

    /// <inheritdoc />
    public override string ToString() => $"{Approach} {DecisionNames.Statuses.Of(Status)}";

    private static DateTime Day(DateTime date) => DateTime.SpecifyKind(date.Date, DateTimeKind.Unspecified);

    private static DecisionBasis Checked(DecisionBasis basis)
    {
        if (!Fingerprint.IsOne(basis.Evidence))
            throw new ArgumentException($"The fingerprint of the evidence is {Fingerprint.Allowed}.", nameof(basis));
        if (basis.Outcome == Outcome.Suppressed)
            throw new ArgumentException("No rule says that an approach is suppressed.", nameof(basis));
        return basis.Need is null or (>= 0 and <= 1)
            ? basis with { Need = basis.Need is { } need ? Precision.Round(need) : null }
            : throw new ArgumentException("The need is a number from 0 to 1.", nameof(basis));
    }
}
