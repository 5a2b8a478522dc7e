using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>All kinds of file, in the words of one department.</summary>
internal static class HrTables
{
    internal static IReadOnlyList<IHrTable> All(Vocabulary vocabulary) =>
        [new PeopleTable(vocabulary), new PostTable(vocabulary), new CampaignTable(vocabulary), new LearningTable(vocabulary), new SecondmentTable(vocabulary)];

    internal static IHrTable Of(DeliveryKind kind, Vocabulary vocabulary) => All(vocabulary).Single(table => table.Kind == kind);

    /// <summary>The name by which a person knows the records.</summary>
    internal static string Title(DeliveryKind kind) => Titles[kind];

    internal static IReadOnlyDictionary<DeliveryKind, string> Titles { get; } =
        All(new("{}", new())).ToDictionary(table => table.Kind, table => table.Table.Title);
}
