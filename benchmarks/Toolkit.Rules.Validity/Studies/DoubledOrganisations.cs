using System.Globalization;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>
/// Statement 8: twice the people, programmes, contracts, suppliers and systems, each with a twin that is alike, move no need by more than 0.02.
/// </summary>
internal sealed class DoubledOrganisations : Study
{
    private const ulong Purpose = 800;
    private const int OrganisationsAtMost = 200;
    private const double MostMoved = 0.02;

    private static readonly DateTime AsOf = new(2026, 10, 31);

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var count = Math.Min(sample.Size, OrganisationsAtMost);
        var moved = Sample.Each(count, number =>
        {
            var (once, twice) = (Answers(number, copies: 1), Answers(number, copies: 2));
            // A figure of a small group is withheld, and given where the group is twice as large: that is privacy, and no need.
            var after = Verdict.Of(sample.Engine, Withheld.Without(twice, indicator => once[indicator].State == AnswerState.Unknown));
            return (Answered: once.Answered.Count(), Most: Verdict.Of(sample.Engine, once)
                .Where(verdict => verdict.Value.Need.Value is not null)
                .Max(verdict => Math.Abs(verdict.Value.Need.Value!.Value - after[verdict.Key].Need.Value!.Value)));
        });
        yield return Finding.Told(8, $"questions that the records of {count} generated organisations answer, on average", Figure.Two(moved.Average(one => one.Answered)));
        var most = moved.Max(one => one.Most);
        yield return new Finding(8, "most that a need moves when everything that is counted is there twice", "at most 0.02", Figure.Three(most), most <= MostMoved);
    }

    private static OrganisationProfile Answers(int number, int copies)
    {
        var profile = OrganisationProfile.Create("org", "Organisation", OrganisationKind.Department, AsOf, "USD");
        // Depth of a skill is left out: twice the people really are twice the depth.
        var people = new WorkforceRecords("people", AsOf);
        var things = new PortfolioRecords("programmes", AsOf, new PortfolioOptions { LargeProject = 5_000 });
        var estate = new EstateRecords("systems", AsOf);
        var draw = new Draw(Purpose, number);
        Fill<StaffRecord>(draw, copies, 80, record => people.Add(record));
        Fill<PositionRecord>(draw, copies, 60, record => people.Add(record));
        Fill<CampaignRecord>(draw, copies, 40, record => people.Add(record));
        Fill<SecondmentRecord>(draw, copies, 20, record => people.Add(record));
        Fill<ProgrammeRecord>(draw, copies, 30, record => things.Add(record));
        Fill<ContractRecord>(draw, copies, 40, record => things.Add(record));
        Fill<SupplierRecord>(draw, copies, 30, record => things.Add(record));
        Fill<CommitmentRecord>(draw, copies, 20, record => things.Add(record));
        Fill<PlatformRecord>(draw, copies, 10, record => things.Add(record));
        Fill<SystemRecord>(draw, copies, 40, record => estate.Add(record));
        return new[] { people.Compute(), things.Compute(), estate.Compute() }.Aggregate(profile, (known, computed) => computed.ApplyTo(known).Profile);
    }

    private static void Fill<T>(Draw draw, int copies, int count, Action<T> add)
        where T : new()
    {
        var drawn = Enumerable.Range(0, count).Select(_ => Values<T>(draw)).ToArray();
        for (var copy = 0; copy < copies; copy++)
            for (var number = 0; number < count; number++)
                add(Record<T>(drawn[number], string.Create(CultureInfo.InvariantCulture, $"{copy}-{number}")));
    }

    private static object?[] Values<T>(Draw draw) => [.. typeof(T).GetProperties().Select(property => Value(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, draw))];

    private static T Record<T>(object?[] values, string key)
        where T : new()
    {
        object record = new T();
        foreach (var (property, value) in typeof(T).GetProperties().Zip(values))
            property.SetValue(record, property.Name == "Key" ? key : value);
        return (T)record;
    }

    private static object? Value(Type type, Draw draw) =>
        type == typeof(bool) ? draw.Chance(0.5)
        : type == typeof(decimal) ? (decimal)(1 + draw.Below(10_000))
        : type == typeof(int) ? 1 + draw.Below(5)
        : type == typeof(DateTime) ? AsOf.AddDays(-draw.Below(900))
        : type == typeof(string) ? ((string[])["north", "south", "east"])[draw.Below(3)]
        : type.IsEnum ? Enum.GetValues(type).GetValue(draw.Below(Enum.GetValues(type).Length))
        : null;
}
