namespace Toolkit.Rules.Properties.Generators;

/// <summary>Fills fields in: how often each of them is empty, and how often it says yes, is drawn once for all records of a case.</summary>
internal sealed class Says(Dice dice, bool mayContradict)
{
    private readonly Dictionary<string, (int Filled, int Yes)> _habits = [];
    private readonly bool _isComplete = dice.Chance(25);

    internal Dice Dice => dice;

    private int _keys;

    /// <summary>A key of its own for each record: one that comes again is left out.</summary>
    internal string Key() => $"K{dice.Between(0, 99)}-{++_keys}";

    internal bool? Bool(string field) => IsFilledIn(field) ? dice.Chance(_habits[field].Yes) : null;

    internal decimal? Number(string field, int most) =>
        !IsFilledIn(field) ? null
        : mayContradict && dice.Chance(3) ? dice.OneOf(-1, 1e15m, decimal.MaxValue, decimal.MinValue)
        : dice.Between(0, most * 4) / 4m;

    internal long? Whole(string field, int most, long limit) =>
        Number(field, most) is { } number ? (long)Math.Clamp(number, -limit, limit) : null;

    internal string? Name(string field, params string[] names) => IsFilledIn(field) ? dice.OneOf(names) : null;

    internal T? OneOf<T>(string field, T[] values)
        where T : struct => IsFilledIn(field) ? dice.OneOf(values) : null;

    /// <summary>A date so many days ago, fewer than the most; later than the date of the records for negative numbers.</summary>
    internal DateTime? Earlier(string field, int least, int most) =>
        !IsFilledIn(field) ? null
        : mayContradict && dice.Chance(3) ? dice.OneOf(RecordDraw.AsOf.AddDays(-dice.Between(0, 5000)), new DateTime(1900, 1, 1), DateTime.MinValue, DateTime.MaxValue)
        : RecordDraw.AsOf.AddDays(-dice.Between(least, most - 1)).AddHours(dice.Between(0, 23));

    private bool IsFilledIn(string field)
    {
        if (!_habits.ContainsKey(field))
            _habits[field] = (_isComplete ? 100 : dice.OneOf(100, 100, 90, 60, 0), dice.OneOf(10, 50, 90, 97));
        return dice.Chance(_habits[field].Filled);
    }
}
