using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Records;

/// <summary>The pay of senior digital staff against the market, and of experts against managers of the same grade.</summary>
internal sealed class PayFigures(RecordSetting setting, IReadOnlyDictionary<string, decimal>? market)
{
    private readonly Histogram _thousandthsOfMarket = new();
    private readonly Names<GradePay> _grades = new();
    private long _unknownAgainstMarket;
    private long _unknownInGrade;

    internal void Add(in StaffRecord staff, in StaffStanding standing)
    {
        if (standing.IsSeniorDigital == false)
            return;
        AddAgainstMarket(staff, standing.IsSeniorDigital);
        if (standing.IsSeniorDigital is null || staff.Grade is null || staff.Pay is null || staff.HasDirectReports is null)
            _unknownInGrade++;
        else
            _grades[staff.Grade].Of(staff.HasDirectReports.Value).Add(Rounding.ThreeDigits(staff.Pay.Value));
    }

    internal void Merge(PayFigures other)
    {
        _thousandthsOfMarket.Merge(other._thousandthsOfMarket);
        _grades.Merge(other._grades, (mine, theirs) => mine.Merge(theirs));
        _unknownAgainstMarket += other._unknownAgainstMarket;
        _unknownInGrade += other._unknownInGrade;
    }

    internal void Fill(ComputedSheet sheet, Carried carried)
    {
        const StaffFields SeniorDigital = StaffFields.IsDigital | StaffFields.IsSenior;
        sheet.Add(LeadershipCadreIndicators.SeniorPayGap, SeniorDigital | StaffFields.Role | StaffFields.Pay, carried,
            new Figure(_thousandthsOfMarket.Count, _unknownAgainstMarket, Rounding.Percent(1000 - _thousandthsOfMarket.Median(), 1000, 0))
                .RefusedIf(market is null, NotComputed.TableNotGiven));
        sheet.Add(LeadershipCadreIndicators.ExpertPayParity,
            SeniorDigital | StaffFields.Grade | StaffFields.Pay | StaffFields.HasDirectReports, carried, Parity());
    }

    private void AddAgainstMarket(in StaffRecord staff, bool? isSeniorDigital)
    {
        if (isSeniorDigital is null || staff.Pay is null || staff.Role is null || market is null || !market.TryGetValue(staff.Role, out var median))
            _unknownAgainstMarket++;
        else
            // Ten times the market and more is one figure: it bounds the memory and moves no median that matters.
            _thousandthsOfMarket.Add(Math.Min(10_000, Math.Round(staff.Pay.Value / median * 1000, MidpointRounding.AwayFromZero)));
    }

    /// <summary>Experts' median pay as a share of managers', over the grades that have enough of both, by the number of experts.</summary>
    private Figure Parity()
    {
        var grades = _grades.InOrder.Select(entry => entry.Value).Where(IsLarge).ToList();
        var experts = grades.Sum(grade => grade.Experts.Count);
        var shares = grades.Sum(grade => grade.Experts.Count * grade.Experts.Median() / grade.Managers.Median());
        return new Figure(grades.Sum(grade => grade.Experts.Count + grade.Managers.Count), _unknownInGrade, Rounding.Percent(shares, experts, 0))
            .RefusedIf(_grades.AreTooMany, NotComputed.TooManyValues);
    }

    private bool IsLarge(GradePay grade) =>
        grade.Experts.Count >= setting.SmallestGroup && grade.Managers.Count >= setting.SmallestGroup && grade.Managers.Median() > 0;
}
