using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <summary>The changes that rules of the host make to the recommendations of one profile. Effectively immutable.</summary>
internal sealed class HostChanges
{
    private const int Hundredths = 100;

    internal HostChanges(RuleResults results, EngineTables tables, OrganisationProfile profile)
    {
        Adjustments = results.Adjustments;
        Faults = [.. tables.Faults.Concat(results.Faults.Select(fault => new RuleFault(fault.Key, fault.Value)))
            .GroupBy(fault => fault.Id, fault => fault.Message, (id, messages) => new RuleFault(id, string.Join(" ", messages)))];
        Points = Adjustments.Any(item => item.Points != 0) ? PointsOf(results.Outcomes, tables, profile) : null;
    }

    internal Adjustment[] Adjustments { get; }

    /// <summary>The rules that cannot answer, and those of the host that failed.</summary>
    internal RuleFault[] Faults { get; }

    /// <summary>The hundredths added to each score, by position; null when there are none.</summary>
    internal int[]? Points { get; }

    /// <summary>Whether an approach is kept off the list by any of them.</summary>
    internal bool Withholds => Adjustments.Any(item => item.Withholds);

    /// <summary>The points of all rules together, by position.</summary>
    private int[] PointsOf(RuleOutcome[] outcomes, EngineTables tables, OrganisationProfile profile)
    {
        var input = new RankInput(outcomes, profile.Organisation.Kind, profile.PrioritySlots);
        return [.. tables.Ids.Select((id, position) =>
        {
            var asked = Adjustments.Where(item => item.ApproachId == id).Sum(item => item.Points);
            if (asked == 0 || !outcomes[position].IsCandidate)
                return 0;
            return (int)(Adjustment.PointsFor(asked, Contribution.PointsOf(tables.Order.HundredthsOf(position, input))) * Hundredths);
        })];
    }
}
