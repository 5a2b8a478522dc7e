namespace Toolkit.Rules.Properties.Generators;

/// <summary>Records of one organisation month after month: some people come, some go, some are promoted, now few and now many.</summary>
internal static class RecordMonths
{
    internal static IReadOnlyList<RecordCase> Of(RecordCase all, Dice dice, int months)
    {
        var present = all.Staff.Select(_ => dice.Chance(80)).ToArray();
        var advertised = all.Campaigns.Select(_ => dice.Chance(80)).ToArray();
        var staff = all.Staff.ToArray();
        return [.. Enumerable.Range(1 - months, months).Select(month =>
        {
            Turn(dice, present);
            Turn(dice, advertised);
            var promoted = dice.OneOf(0, 0, 5, 40);
            for (var place = 0; place < staff.Length; place++)
                if (dice.Chance(promoted))
                    staff[place] = staff[place] with { IsSenior = true };
            return (all with { Staff = [.. staff], AsOf = all.AsOf.AddMonths(month) })
                .Only(place => present[place], place => advertised[place]);
        })];
    }

    private static void Turn(Dice dice, bool[] present)
    {
        var often = dice.OneOf(0, 2, 5, 30);
        for (var place = 0; place < present.Length; place++)
            present[place] ^= dice.Chance(often);
    }
}
