namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>Invented people: about one in eleven is digital, one in ten of those senior, one in twelve has left. The same everywhere.</summary>
internal static class EmployeeGenerator
{
    internal static readonly DateTime AsOf = new(2026, 10, 31);

    internal static readonly Dictionary<string, decimal> Market = new() { ["Architect"] = 105_000, ["Engineer"] = 82_000, ["Analyst"] = 71_000 };

    private static readonly string?[] Families =
        ["Policy", "Operations", "Law", "Finance", "Digital", "Property", "Science", "Planning", "Operations", "Operations", null];

    private static readonly string[] Roles = ["Architect", "Engineer", "Analyst"];

    internal static Employee[] Many(int count)
    {
        var random = new SplitMix64(20261031);
        var people = new Employee[count];
        for (var number = 0; number < count; number++)
            people[number] = One(number, ref random);
        return people;
    }

    private static Employee One(int number, ref SplitMix64 random)
    {
        var joined = AsOf.AddDays(-random.NextBelow(9000));
        var left = random.NextChance(0.08) ? joined.AddDays(random.NextBelow((AsOf - joined).Days + 1)) : (DateTime?)null;
        return new Employee(
            number,
            Families[random.NextBelow(Families.Length)],
            1 + random.NextBelow(10),
            random.NextChance(0.1),
            random.NextChance(0.2) ? 0.6m : 1,
            random.NextChance(0.05) ? null : random.NextChance(0.48) ? 'F' : random.NextChance(0.02) ? '-' : 'M',
            joined,
            left,
            left is null ? null : random.NextChance(0.3) ? "Progression" : random.NextChance(0.5) ? "Transfer" : "Other",
            random.NextChance(0.3),
            Roles[random.NextBelow(Roles.Length)],
            50_000 + 100 * random.NextBelow(600));
    }
}
