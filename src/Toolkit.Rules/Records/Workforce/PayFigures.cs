using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>The pay of senior digital staff against the market, and of experts against managers of the same grade.</summary>
internal sealed class PayFigures(RecordSetting setting, IReadOnlyDictionary<string, decimal>? market)
{
    private readonly Median _thousandthsOfMarket = new();
    private readonly BoundedGroups<GradePay> _grades = new();
    private Membership _graded;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _thousandthsOfMarket.Count(standing.IsSeniorDigital, standing.IsSeniorDigital == true ? AgainstMarket(staff.Pay, staff.Role) : null);
        if (_graded.Takes(standing.IsSeniorDigital, staff.Grade is not null && staff.Pay is not null && staff.HasDirectReports is not null))
            _grades[staff.Grade!].Of(staff.HasDirectReports!.Value).Add(Rounding.ThreeDigits(staff.Pay!.Value));
    }

    internal void Merge(PayFigures other)
    {
        _thousandthsOfMarket.Merge(other._thousandthsOfMarket);
        _grades.Merge(other._grades, (mine, theirs) => mine.Merge(theirs));
        _graded.Merge(other._graded);
    }

    internal void Fill(ComputedSheet sheet, ObservedFields carried)
    {
        const StaffFields SeniorDigital = StaffFields.IsDigital | StaffFields.IsSenior;
        sheet.Add(LeadershipCadreIndicators.SeniorPayGap, SeniorDigital | StaffFields.Role | StaffFields.Pay, carried,
            market is null
                ? new RecordFigure(0, 0, 0, NotComputed.TableNotGiven)
                : _thousandthsOfMarket.Figure(Rounding.Percent(1000 - _thousandthsOfMarket.Middle, 1000, 0)));
        sheet.Add(LeadershipCadreIndicators.ExpertPayParity,
            SeniorDigital | StaffFields.Grade | StaffFields.Pay | StaffFields.HasDirectReports, carried, Parity());
    }

    /// <summary>Thousandths of the market's pay; ten times as much and more is one figure, which bounds the memory and moves no median that matters.</summary>
    private decimal? AgainstMarket(decimal? pay, string? role) =>
        pay is not null && role is not null && market is not null && market.TryGetValue(role, out var median)
            ? Math.Min(10_000, Math.Round(pay.Value / median * 1000, MidpointRounding.AwayFromZero))
            : null;

    /// <summary>Experts' median pay as a share of managers', over the grades that have enough of both, by the number of experts.</summary>
    private RecordFigure Parity()
    {
        var grades = _grades.InOrder.Select(entry => entry.Value).Where(IsLarge).ToList();
        var experts = grades.Sum(grade => grade.Experts.Count);
        var shares = grades.Sum(grade => grade.Experts.Count * grade.Experts.Median() / grade.Managers.Median());
        return new RecordFigure(grades.Sum(grade => grade.Experts.Count + grade.Managers.Count), _graded.Unstated, Rounding.Percent(shares, experts, 0))
            .RefusedIf(_graded.IsMostlyOpen, NotComputed.TooManyUnstated)
            .RefusedIf(_grades.AreTooMany, NotComputed.TooManyValues);
    }

    private bool IsLarge(GradePay grade) =>
        grade.Experts.Count >= setting.SmallestGroup && grade.Managers.Count >= setting.SmallestGroup && grade.Managers.Median() > 0;
}
