using FsCheck;
using FsCheck.Fluent;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>The generators of the properties of records.</summary>
public static class RecordArbitraries
{
    public static Arbitrary<RecordCase> Cases() => Arb.From(
        Gen.Choose(0, int.MaxValue - 1).Select(seed => RecordDraw.Case(new Dice(seed), mayContradict: false)), Shrink);

    public static Arbitrary<Choice> Choices() => Arbitraries.Choices();

    private static IEnumerable<RecordCase> Shrink(RecordCase records)
    {
        if (records.Staff.Count > 0)
            yield return records.Only(place => place < records.Staff.Count / 2, _ => true);
        if (records.Positions.Count > 0)
            yield return records with { Positions = [] };
        if (records.Campaigns.Count > 0)
            yield return records.Only(_ => true, _ => false);
        if (records.Learning.Count > 0)
            yield return records with { Learning = [] };
        if (records.Secondments.Count > 0)
            yield return records with { Secondments = [] };
    }
}
