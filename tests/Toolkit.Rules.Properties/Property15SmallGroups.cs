using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties;

/// <summary>
/// Somebody who knows every published figure exactly, without rounding, subtracts one group from another: never is a group of fewer than
/// ten left. The groups are formed here from the records themselves, see <see cref="PublishedGroup"/>.
/// </summary>
[Generated(typeof(RecordArbitraries), Cases = 500)]
public sealed class Property15SmallGroups
{
    private const int Least = RecordOptions.LeastSmallestGroup;

    [Property]
    public void Compute_GroupsOfThePublishedFigures_AreLargeAndDifferByManyOrNobody(RecordCase records)
    {
        var published = PublishedGroup.Of(records, records.Compute());

        Assert.All(published, group => Assert.True(group.Members.Count >= Least, $"{group.Question}: {group.Members.Count}"));
        AssertNoneIsLeft(published);
    }

    [Property]
    public void BesideParts_WholeAndItsParts_LeaveNoSmallRemainder(RecordCase records, Choice choice)
    {
        var dice = choice.Dice();
        var people = records.Staff.Select(_ => dice.OneOf(0, 1, 1, 1, 2, 2, 2, 2, 2)).ToList();
        var campaigns = records.Campaigns.Select(_ => dice.OneOf(0, 1, 1, 1, 2, 2, 2, 2, 2)).ToList();
        var parts = Enumerable.Range(0, 3).Select(part => records.Only(place => people[place] == part, place => campaigns[place] == part)).ToList();
        var answers = parts.Select(part => part.Compute()).ToList();
        var published = parts.Zip(answers, PublishedGroup.Of).ToList();

        foreach (var whole in PublishedGroup.Of(records, records.Compute().BesideParts(answers)))
            foreach (var taken in Choices(published.Select(part => part.Where(whole.Holds))))
                Assert.False(
                    whole.Members.Count - taken.Sum(group => group.Members.Count) is > 0 and < Least,
                    $"{whole.Question} less {string.Join(", ", taken.Select(group => group.Question))} of the parts");
    }

    [Property]
    public void After_MonthsOfComingAndGoing_LeaveNoSmallDifference(RecordCase records, Choice choice)
    {
        var dice = choice.Dice();
        var (shown, published) = (DisclosureHistory.None, new List<PublishedGroup>());
        foreach (var month in RecordMonths.Of(records, dice, months: 5))
        {
            var answers = month.Compute().After(shown);
            // As a host keeps it from one run to the next.
            shown = DisclosureHistory.FromJson(shown.With(answers).ToJson());
            published.AddRange(PublishedGroup.Of(month, answers));
        }

        AssertNoneIsLeft(published);
    }

    [Property]
    public void Compute_NumbersOfPeople_AreLowered(RecordCase records) =>
        Assert.All(records.Compute().Computed, answer => Assert.True(
            answer.Records is 1 or 10 or 20 or 50 or 100 or 200 && answer.Unstated is 0 or 1 or 10 or 20 or 50 or 100, $"{answer.Indicator}: {answer.Records}"));

    private static void AssertNoneIsLeft(IReadOnlyList<PublishedGroup> published)
    {
        foreach (var one in published)
            foreach (var other in published.Where(one.Holds))
                Assert.False(
                    one.Members.Count - other.Members.Count is > 0 and < Least,
                    $"{one.Question} of {one.AsOf:d} less {other.Question} of {other.AsOf:d} leaves {one.Members.Count - other.Members.Count}");
    }

    /// <summary>Every way to take one group, or none, of each part.</summary>
    private static IEnumerable<IReadOnlyList<PublishedGroup>> Choices(IEnumerable<IEnumerable<PublishedGroup>> parts) =>
        parts.Aggregate(
            (IEnumerable<IReadOnlyList<PublishedGroup>>)[[]],
            (chosen, part) => chosen.SelectMany(groups => part.Select(group => (IReadOnlyList<PublishedGroup>)[.. groups, group]).Prepend(groups)).ToList());
}
