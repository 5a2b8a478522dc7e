using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.NRules;

/// <summary>
/// A change that a rule of a host makes about a need: made by <see cref="Need.Veto"/> and its kin, and yielded by the rule. Behind the engine it becomes an
/// <see cref="Adjustment"/> of the report; in a session of a host's own it is a fact like any other. Immutable.
/// </summary>
public sealed class NeedAdjustment
{
    internal NeedAdjustment(Need need, AdjustmentKind kind, string reason, DateTime? until = null, decimal points = 0)
    {
        Need = need;
        Reason = reason;
        Kind = kind;
        Until = until;
        Points = points;
        // Refused here, in the rule that is wrong, and not where the report is made.
        _ = ToAdjustment("a rule", []);
    }

    /// <summary>Gets the need that it is about.</summary>
    public Need Need { get; }

    /// <summary>Gets the way in which it changes what is recommended.</summary>
    public AdjustmentKind Kind { get; }

    /// <summary>Gets the reason; what to do first, or the remark.</summary>
    public string Reason { get; }

    /// <summary>Gets the last day of a veto or of a postponement; null for the other kinds.</summary>
    public DateTime? Until { get; }

    /// <summary>Gets the points, below 0 when they lower the score; 0 for the other kinds.</summary>
    public decimal Points { get; }

    internal Adjustment ToAdjustment(string rule, IEnumerable<string> facts) => Kind switch
    {
        AdjustmentKind.Veto => Adjustment.Veto(Need.ApproachId, rule, Reason, Until!.Value, facts),
        AdjustmentKind.Postpone => Adjustment.Postpone(Need.ApproachId, rule, Reason, Until!.Value, facts),
        AdjustmentKind.ButFirst => Adjustment.ButFirst(Need.ApproachId, rule, Reason, facts),
        AdjustmentKind.Note => Adjustment.Note(Need.ApproachId, rule, Reason, facts),
        _ => Adjustment.Score(Need.ApproachId, rule, Reason, Points, facts),
    };

    /// <inheritdoc />
    public override string ToString() => $"{Kind} of {Need}: {Reason}";
}
