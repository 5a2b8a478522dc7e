using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tables;

/// <summary>A row of a table of organisations, with the answers of one organisation in its columns.</summary>
public sealed class ProfileRow
{
    private readonly List<(Indicator Indicator, Answer Answer)> _answers = [];

    internal ProfileRow()
    {
    }

    /// <summary>The key of the organisation.</summary>
    public string? Id { get; internal set; }

    /// <summary>Its name.</summary>
    public string? Name { get; internal set; }

    /// <summary>Its kind of organisation.</summary>
    public OrganisationKind Kind { get; internal set; }

    /// <summary>The currency of its amounts; null for none.</summary>
    public string? Currency { get; internal set; }

    /// <summary>Its own staff in full-time equivalents; null when not stated.</summary>
    public int? Staff { get; internal set; }

    /// <summary>Those of its staff in digital roles, in full-time equivalents; null when not stated.</summary>
    public int? DigitalStaff { get; internal set; }

    /// <summary>The date of the answers.</summary>
    public DateTime AsOf { get; internal set; }

    /// <summary>Makes the profile.</summary>
    /// <exception cref="ArgumentException">The row was not read from a table, so that it has no key or name.</exception>
    public OrganisationProfile ToProfile()
    {
        var builder = new OrganisationProfileBuilder(new Organisation(Id ?? "", Name ?? "", Kind, Currency, Staff, DigitalStaff), AsOf);
        foreach (var (indicator, answer) in _answers)
            builder.With(indicator, answer);
        return builder.Build();
    }

    internal void Add(Indicator indicator, Answer answer) => _answers.Add((indicator, answer));
}
