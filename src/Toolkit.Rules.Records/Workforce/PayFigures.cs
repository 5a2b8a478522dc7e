using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>The pay of senior digital staff against the market, and of experts against managers of the same grade.</summary>
internal sealed class PayFigures(RecordSet records, MarketPay? market) : Figures(records)
{
    private readonly Median _thousandthsOfMarket = records.Register(new Median());
    private readonly BoundedGroups<GradePay> _grades = records.Register(new BoundedGroups<GradePay>());
    private readonly Membership _graded = records.Register(new Membership());
    private readonly UnitDoubt _doubt = records.Watch(new UnitDoubt(StaffFigures.Fields, nameof(StaffRecord.Pay), UnitDoubt.LargestAmount, looksAtSpread: true));

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (!standing.IsInPost || !standing.IsStaff)
            return;
        _doubt.Add(staff.Pay);
        _thousandthsOfMarket.Count(standing.IsSeniorDigital, standing.IsSeniorDigital == true ? AgainstMarket(staff.Pay, staff.Role) : null);
        if (_graded.Takes(standing.IsSeniorDigital, staff.Grade is not null && staff.Pay is not null && staff.HasDirectReports is not null))
            _grades[staff.Grade!].Of(staff.HasDirectReports!.Value).Add(Rounding.ThreeDigits(staff.Pay!.Value));
    }

    internal override void Fill(ComputedSheet sheet)
    {
        var seniorDigital = StaffFigures.Fields.Needs(nameof(StaffRecord.IsDigital), nameof(StaffRecord.IsSenior));
        sheet.Add(LeadershipCadreIndicators.SeniorPayGap, seniorDigital.And(nameof(StaffRecord.Role), nameof(StaffRecord.Pay)),
            _thousandthsOfMarket.Figure(Rounding.Percent(1000 - _thousandthsOfMarket.Middle, 1000, 0)).RefusedIfLacking(market is null, "marketPay"));
        sheet.Add(LeadershipCadreIndicators.ExpertPayParity,
            seniorDigital.And(nameof(StaffRecord.Grade), nameof(StaffRecord.Pay), nameof(StaffRecord.HasDirectReports)), Parity());
    }

    /// <summary>Thousandths of the market's pay; ten times as much and more is one figure, which bounds the memory and moves no median that matters.</summary>
    private decimal? AgainstMarket(decimal? pay, string? role) =>
        pay is not null && role is not null && market?.Of(role) is { } median
            ? Math.Min(10_000, Math.Round(pay.Value / median * 1000, MidpointRounding.AwayFromZero))
            : null;

    /// <summary>Experts' median pay as a share of managers', over the grades that have enough of both, by the number of experts.</summary>
    private RecordFigure Parity()
    {
        var grades = _grades.InOrder.Select(entry => entry.Value).Where(IsLarge).ToList();
        var experts = grades.Sum(grade => grade.Experts.Count);
        var shares = grades.Sum(grade => grade.Experts.Count * grade.Experts.Median() / grade.Managers.Median());
        return new RecordFigure(grades.Sum(grade => grade.Experts.Count + grade.Managers.Count), _graded.Unstated, Rounding.Percent(shares, experts, 0))
            .RefusedIfOpen(_graded)
            .RefusedIf(_grades.AreTooMany, NotComputedReason.TooManyValues);
    }

    private bool IsLarge(GradePay grade) =>
        grade.Experts.Count >= Setting.SmallestGroup && grade.Managers.Count >= Setting.SmallestGroup && grade.Managers.Median() > 0;
}
