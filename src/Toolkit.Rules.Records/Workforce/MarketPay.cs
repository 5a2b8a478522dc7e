namespace Toolkit.Rules.Records;

/// <summary>Median market pay by role; roles are compared as all names are.</summary>
internal sealed class MarketPay
{
    private readonly Dictionary<string, decimal> _pay = new(StringComparer.Ordinal);
    private readonly Dictionary<string, decimal?> _spellings = new(StringComparer.Ordinal);

    /// <summary>Reads the table.</summary>
    /// <exception cref="ArgumentException">A pay is not above 0, or a role comes twice with two amounts.</exception>
    internal MarketPay(IReadOnlyDictionary<string, decimal> table)
    {
        foreach (var row in table)
        {
            if (row.Value <= 0)
                throw new ArgumentException($"Each {nameof(WorkforceOptions.MarketPay)} is above 0.", "options");
            var role = Names.Fold(row.Key);
            if (_pay.TryGetValue(role, out var other) && other != row.Value)
                throw new ArgumentException($"{nameof(WorkforceOptions.MarketPay)} names the role {row.Key} twice, with two amounts.", "options");
            _pay[role] = row.Value;
        }
    }

    /// <summary>The pay of a role; null where the table does not have it.</summary>
    internal decimal? Of(string role)
    {
        if (_spellings.TryGetValue(role, out var known))
            return known;
        decimal? pay = _pay.TryGetValue(Names.Fold(role), out var found) ? found : null;
        if (_spellings.Count < BoundedGroups<PlainCount>.Most)
            _spellings.Add(role, pay);
        return pay;
    }
}
