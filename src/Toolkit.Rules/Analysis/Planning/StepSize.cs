using Toolkit.Rules.Evaluation;

namespace Toolkit.Rules.Analysis;

/// <summary>How much effort is left in a step, and over how many quarters it is spread.</summary>
/// <param name="Points">The effort.</param>
/// <param name="Quarters">The quarters, 1 or more.</param>
internal readonly record struct StepSize(double Points, int Quarters)
{
    /// <summary>
    /// The points one team gets done in a quarter. One team works on a step, as adding people to work under way delays it (Brooks 1975), so that a
    /// step takes at least as many quarters as a team needs for it.
    /// </summary>
    private const double TeamPoints = PlanCalendar.MonthsOfQuarter;

    /// <summary>The effort in each of its quarters.</summary>
    internal double Rate { get; } = Points / Quarters;

    /// <summary>The time to first effect or the time a team needs, whichever is longer, stretched until it fits an ordinary quarter.</summary>
    /// <param name="points">The effort of the whole.</param>
    /// <param name="months">The months to first effect.</param>
    /// <param name="progress">How far it has come.</param>
    /// <param name="capacity">The capacity of an ordinary quarter.</param>
    internal static StepSize Of(double points, double months, StepProgress progress, double capacity)
    {
        var whole = Math.Max(Quarter(months / PlanCalendar.MonthsOfQuarter), Quarter(points / TeamPoints));
        var (share, quarters) = progress.QuartersLeft is { } stated ? ((double)stated / whole, stated) : (1 - progress.ShareDone, Quarter(whole * (1 - progress.ShareDone)));
        var left = new StepSize(Math.Max(Precision.Round(points * share), 1 / Precision.Scale), quarters);
        while (Precision.Round(left.Rate) > capacity)
            left = new StepSize(left.Points, left.Quarters + 1);
        return left;
    }

    private static int Quarter(double quarters) => (int)Math.Min(Math.Max(Math.Ceiling(Precision.Round(quarters)), 1), PlanCalendar.MostQuarters);
}
