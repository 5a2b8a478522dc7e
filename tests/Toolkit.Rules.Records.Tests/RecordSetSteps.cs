using Toolkit.Rules.Profiles;


namespace Toolkit.Rules.Records.Tests;

/// <summary>Says a set of records in few words: so many of this, so many of that.</summary>
internal static class RecordSetSteps
{
    internal static readonly DateTime AsOf = FullRecords.AsOf;

    internal static WorkforceRecords Workforce(WorkforceOptions? options = null) => new("Staff system", AsOf, options);

    internal static PortfolioRecords Portfolio() => new("Portfolio tool", AsOf);

    internal static EstateRecords Estate(EstateOptions? options = null) => new("Asset register", AsOf, options);

    internal static DateTime DaysAgo(int days) => AsOf.AddDays(-days);

    internal static OrganisationProfile Department(string? currency = null) =>
        OrganisationProfile.Create("example", "Department of Examples", OrganisationKind.Department, AsOf, currency);

    internal static TSet With<TSet, TRecord>(this TSet records, int times, TRecord record)
        where TSet : RecordSet<TSet>
        where TRecord : struct, IRecord<TSet> => records.Add(Enumerable.Repeat(record, times), one => one);
}
