using Toolkit.Rules.Records;

namespace Toolkit.Rules.Tests.Records;

/// <summary>Says a set of records in few words: so many of this, so many of that.</summary>
internal static class RecordSetSteps
{
    internal static readonly DateTime AsOf = FullRecords.AsOf;

    internal static WorkforceRecords Workforce(WorkforceOptions? options = null) => new("Staff system", AsOf, options);

    internal static PortfolioRecords Portfolio() => new("Portfolio tool", AsOf);

    internal static EstateRecords Estate(EstateOptions? options = null) => new("Asset register", AsOf, options);

    internal static DateTime DaysAgo(int days) => AsOf.AddDays(-days);

    internal static WorkforceRecords With(this WorkforceRecords records, int times, StaffRecord record) => records.Add(Enumerable.Repeat(record, times), one => one);

    internal static WorkforceRecords With(this WorkforceRecords records, int times, PositionRecord record) => records.Add(Enumerable.Repeat(record, times), one => one);

    internal static WorkforceRecords With(this WorkforceRecords records, int times, CampaignRecord record) => records.Add(Enumerable.Repeat(record, times), one => one);

    internal static WorkforceRecords With(this WorkforceRecords records, int times, LearningRecord record) => records.Add(Enumerable.Repeat(record, times), one => one);

    internal static WorkforceRecords With(this WorkforceRecords records, int times, SecondmentRecord record) => records.Add(Enumerable.Repeat(record, times), one => one);
}
