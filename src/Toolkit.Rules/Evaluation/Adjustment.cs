using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Evaluation;

/// <summary>A change of what is recommended to one organisation, made by a rule of a host, with its reason and the facts it matched. Immutable.</summary>
public sealed class Adjustment
{
    /// <summary>The most points that rules of a host add to a score or take off it, all of them together.</summary>
    public const decimal MostPoints = DocumentBounds.MostAdjusted;

    private const decimal HighestScore = 100;

    private Adjustment(AdjustmentKind kind, string approach, string rule, string reason, IEnumerable<string>? facts, DateTime? until = null, decimal points = 0)
    {
        Kind = kind;
        ApproachId = BoundText.Required(approach, nameof(approach), DocumentBounds.NameText);
        Rule = BoundText.Required(rule, nameof(rule), DocumentBounds.NameText);
        Reason = BoundText.Required(reason, nameof(reason), DocumentBounds.Remark);
        if (Justification.Problem(Reason) is { } problem)
            throw new ArgumentException(problem, nameof(reason));
        Facts = Checked(facts ?? []);
        Until = until is { } day ? Checked(day) : null;
        Points = points;
    }

    /// <summary>Gets the way in which it changes what is recommended.</summary>
    public AdjustmentKind Kind { get; }

    /// <summary>Gets the id of the approach.</summary>
    public string ApproachId { get; }

    /// <summary>Gets the name of the rule.</summary>
    public string Rule { get; }

    /// <summary>Gets the reason; what to do first, or the remark.</summary>
    public string Reason { get; }

    /// <summary>Gets the facts that the rule matched, as text, each once.</summary>
    public IReadOnlyList<string> Facts { get; }

    /// <summary>Gets the last day of a veto or of a postponement, against the date of a profile; null for the other kinds.</summary>
    public DateTime? Until { get; }

    /// <summary>Gets the points that the rule asks for, below 0 when it lowers the score; 0 for the other kinds.</summary>
    public decimal Points { get; }

    /// <summary>Whether the approach takes no place while it holds.</summary>
    public bool Withholds => Kind is AdjustmentKind.Veto or AdjustmentKind.Postpone;

    /// <summary>Keeps an approach off the list until a date.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <param name="until">The last day on which it holds, against the date of a profile; the time of day is dropped.</param>
    /// <param name="facts">The facts that the rule matched; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank, or the reason is none.</exception>
    public static Adjustment Veto(string approach, string rule, string reason, DateTime until, IEnumerable<string>? facts = null) =>
        new(AdjustmentKind.Veto, approach, rule, reason, facts, until);

    /// <summary>Puts an approach off until a date.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <param name="until">The last day on which it is not to start, against the date of a profile; the time of day is dropped.</param>
    /// <param name="facts">The facts that the rule matched; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank, or the reason is none.</exception>
    public static Adjustment Postpone(string approach, string rule, string reason, DateTime until, IEnumerable<string>? facts = null) =>
        new(AdjustmentKind.Postpone, approach, rule, reason, facts, until);

    /// <summary>Says what has to be done first.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="advice">The thing to do first, in words.</param>
    /// <param name="facts">The facts that the rule matched; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank, or the advice is a placeholder.</exception>
    public static Adjustment ButFirst(string approach, string rule, string advice, IEnumerable<string>? facts = null) =>
        new(AdjustmentKind.ButFirst, approach, rule, advice, facts);

    /// <summary>Adds points to a score or takes them off.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="reason">Why, in words; a real justification, not a placeholder.</param>
    /// <param name="points">The points, two decimals; below 0 to lower the score. Beyond <see cref="MostPoints"/> they have no effect.</param>
    /// <param name="facts">The facts that the rule matched; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank, or the reason is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The points are 0, have more than two decimals or are more than a score has.</exception>
    public static Adjustment Score(string approach, string rule, string reason, decimal points, IEnumerable<string>? facts = null) =>
        points is 0 or < -DocumentBounds.MostAsked or > DocumentBounds.MostAsked || decimal.Round(points, 2) != points
            ? throw new ArgumentOutOfRangeException(nameof(points), points, "Points are from -100 to 100, not 0, with two decimals.")
            : new(points > 0 ? AdjustmentKind.Raise : AdjustmentKind.Lower, approach, rule, reason, facts, points: points);

    /// <summary>Adds a remark.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="text">The remark.</param>
    /// <param name="facts">The facts that the rule matched; null for none.</param>
    /// <exception cref="ArgumentException">A text is blank, or the remark is a placeholder.</exception>
    public static Adjustment Note(string approach, string rule, string text, IEnumerable<string>? facts = null) =>
        new(AdjustmentKind.Note, approach, rule, text, facts);

    /// <summary>Whether it has an effect on answers of a date; only a veto and a postponement end.</summary>
    /// <param name="asOf">The date of a profile.</param>
    public bool HoldsAt(DateTime asOf) => Until is not { } last || asOf <= last;

    /// <summary>An adjustment of any kind that is told by its parts; points decide between raise and lower.</summary>
    internal static Adjustment Of(AdjustmentKind kind, string approach, string rule, string reason, DateTime? until, decimal? points, IEnumerable<string> facts) =>
        points is { } asked ? Score(approach, rule, reason, asked, facts) : new(kind, approach, rule, reason, facts, until);

    /// <summary>
    /// The points that rules add to a score or take off it: what they ask for together, cut at <see cref="MostPoints"/> and so that the score stays
    /// from 0 to 100.
    /// </summary>
    internal static decimal PointsFor(decimal asked, decimal score)
    {
        // Rounding may carry a score a few hundredths past 100, of which no rule takes any off by raising it.
        var (least, most) = (-score, Math.Max(0, HighestScore - score));
        return Math.Max(least, Math.Min(most, Math.Max(-MostPoints, Math.Min(MostPoints, asked))));
    }

    /// <inheritdoc />
    public override string ToString() => $"{ApproachId} {Kind} by {Rule}";

    private static string[] Checked(IEnumerable<string> facts)
    {
        string[] texts = [.. facts.Select(fact => BoundText.Required(fact, nameof(facts), DocumentBounds.Remark)).Distinct(StringComparer.Ordinal)];
        return texts.Length <= DocumentBounds.MostItems ? texts : throw new ArgumentException($"There are at most {DocumentBounds.MostItems} facts.", nameof(facts));
    }

    private static DateTime Checked(DateTime until) => DocumentBounds.Day.Allows(until)
        ? DateTime.SpecifyKind(until.Date, DateTimeKind.Unspecified)
        : throw new ArgumentOutOfRangeException(nameof(until), until, $"The last day is {DocumentBounds.Day.Allowed}.");
}
