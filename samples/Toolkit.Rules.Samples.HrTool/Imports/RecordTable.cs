using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>What a file of one kind of records may hold.</summary>
internal abstract class RecordTable
{
    internal static IReadOnlyList<RecordTable> All { get; } = [new PeopleTable(), new PostTable(), new CampaignTable(), new LearningTable(), new SecondmentTable()];

    internal abstract DeliveryKind Kind { get; }

    /// <summary>What a person calls the records.</summary>
    internal abstract string Title { get; }

    internal abstract IReadOnlyList<Field> Fields { get; }

    internal static RecordTable Of(DeliveryKind kind) => All.Single(table => table.Kind == kind);

    internal abstract IRecord NewRecord();

    internal abstract IQueryable<IRecord> Records(HrContext database);
}
