using Toolkit.Rules.Benchmarks.Inputs;

namespace Toolkit.Rules.Benchmarks.HandWritten;

/// <summary>
/// Eleven figures about staff as one would write them by hand for this one system: one loop, counters, two lists for the medians. It takes
/// the data for complete and free of contradictions where the library looks; it withholds nothing and cannot be fed in parts.
/// </summary>
internal sealed class StaffLoop
{
    private readonly List<decimal> _ofMarket = [];
    private readonly Dictionary<int, (List<decimal> Experts, List<decimal> Managers)> _pay = [];
    private readonly DateTime _yearAgo = EmployeeGenerator.AsOf.AddDays(1).AddYears(-1);
    private readonly DateTime _twoYearsAgo = EmployeeGenerator.AsOf.AddDays(1).AddYears(-2);
    private long _staff, _digitalPeople, _contractors, _digitalKnown, _digitalFilled;
    private long _women, _gender, _digitalWomen, _digitalGender, _seniorWomen, _seniorGender;
    private long _seniorNow, _seniorBefore, _seniorLeft, _experts, _leavers, _progression;
    private decimal _digitalFte, _allFte;

    internal static double[] Compute(Employee[] people)
    {
        var loop = new StaffLoop();
        foreach (var person in people)
            loop.Add(person);
        return loop.Figures();
    }

    private static double Percent(decimal part, decimal whole) => (double)Math.Round(part / whole * 100, MidpointRounding.AwayFromZero);

    private static decimal Median(List<decimal> numbers)
    {
        numbers.Sort();
        return (numbers[(numbers.Count - 1) / 2] + numbers[numbers.Count / 2]) / 2;
    }

    private void Add(Employee person)
    {
        var isDigital = person.JobFamily == "Digital";
        var isSenior = person.Grade >= 10;
        var isInPost = person.Left is null || person.Left > EmployeeGenerator.AsOf;
        if (isInPost && isDigital)
            _digitalPeople++;
        if (person.IsContractor)
        {
            if (isInPost && isDigital)
                _contractors++;
            return;
        }
        if (isDigital && person.Left >= _twoYearsAgo && !isInPost)
            (_leavers, _progression) = (_leavers + 1, _progression + (person.LeavingReason == "Progression" ? 1 : 0));
        if (isDigital && isSenior)
            AddTurnover(person, isInPost);
        if (!isInPost)
            return;
        _staff++;
        AddStaff(person, isDigital, isSenior);
    }

    private void AddTurnover(Employee person, bool isInPost)
    {
        _seniorNow += isInPost ? 1 : 0;
        _seniorBefore += person.Joined < _yearAgo && !(person.Left < _yearAgo) ? 1 : 0;
        _seniorLeft += !isInPost && person.Left >= _yearAgo && person.LeavingReason != "Transfer" ? 1 : 0;
    }

    private void AddStaff(Employee person, bool isDigital, bool isSenior)
    {
        if (person.JobFamily is not null)
        {
            _allFte += person.Fte;
            _digitalFte += isDigital ? person.Fte : 0;
        }
        if (person.Gender is 'F' or 'M')
        {
            var woman = person.Gender == 'F' ? 1 : 0;
            (_gender, _women) = (_gender + 1, _women + woman);
            if (isDigital)
                (_digitalGender, _digitalWomen) = (_digitalGender + 1, _digitalWomen + woman);
            if (isDigital && isSenior)
                (_seniorGender, _seniorWomen) = (_seniorGender + 1, _seniorWomen + woman);
        }
        if (!isDigital)
            return;
        _digitalKnown++;
        _digitalFilled += person.Gender is null ? 0 : 1;
        if (isSenior)
            AddSenior(person);
    }

    private void AddSenior(Employee person)
    {
        _experts += person.HasReports ? 0 : 1;
        _ofMarket.Add(person.Pay / EmployeeGenerator.Market[person.Role]);
        if (!_pay.TryGetValue(person.Grade, out var pay))
            _pay[person.Grade] = pay = ([], []);
        (person.HasReports ? pay.Managers : pay.Experts).Add(person.Pay);
    }

    private double[] Figures()
    {
        decimal shares = 0, experts = 0;
        foreach (var pay in _pay.Values)
            (shares, experts) = (shares + pay.Experts.Count * Median(pay.Experts) / Median(pay.Managers), experts + pay.Experts.Count);
        return
        [
            Percent(_digitalFte, _allFte),
            Percent(_contractors, _digitalPeople),
            Percent(_digitalWomen, _digitalGender),
            Math.Max(0, Percent((decimal)_women / _gender - (decimal)_digitalWomen / _digitalGender, 1)),
            Percent(_seniorWomen, _seniorGender),
            Percent(_digitalFilled, _digitalKnown),
            Math.Max(0, Percent(1 - Median(_ofMarket), 1)),
            Percent(_seniorLeft * 2, _seniorNow + _seniorBefore),
            Percent(_experts, _seniorNow),
            Math.Min(100, Percent(shares, experts)),
            Percent(_progression, _leavers),
        ];
    }
}
