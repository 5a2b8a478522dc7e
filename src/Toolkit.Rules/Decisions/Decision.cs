using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Decisions;

/// <summary>What an organisation decided about one approach, why, who answers for it, and on what evidence. Immutable.</summary>
public sealed partial class Decision
{
    /// <summary>Records a decision.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="status">What was decided.</param>
    /// <param name="category">The kind of reason; one that the status allows.</param>
    /// <param name="justification">Why, in words; a real justification, not a placeholder.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <param name="date">When it was taken; the time of day is dropped.</param>
    /// <param name="basis">What it was taken on: <see cref="RecommendationReport.BasisOf"/> of the report that was looked at.</param>
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
        Approach = PlainText.Required(approach, nameof(approach));
        Status = status;
        Category = category;
        Justification = PlainText.Required(justification, nameof(justification));
        Owner = PlainText.Required(owner, nameof(owner));
        Date = Day(date);
        Basis = Checked(Guard.NotNull(basis));
        Until = until is { } last ? Day(last) : null;
        var problems = DecisionRules.Problems(this);
        if (problems.Count > 0)
            throw new ArgumentException(string.Join(" ", problems));
    }

    /// <summary>The id of the approach.</summary>
    public string Approach { get; }

    /// <summary>What was decided.</summary>
    public DecisionStatus Status { get; }

    /// <summary>The kind of reason.</summary>
    public DecisionCategory Category { get; }

    /// <summary>Why, in words.</summary>
    public string Justification { get; }

    /// <summary>Who answers for it.</summary>
    public string Owner { get; }

    /// <summary>When it was taken.</summary>
    public DateTime Date { get; }

    /// <summary>The last day on which it holds; null when it holds for good.</summary>
    public DateTime? Until { get; }

    /// <summary>What it was taken on.</summary>
    public DecisionBasis Basis { get; }

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
