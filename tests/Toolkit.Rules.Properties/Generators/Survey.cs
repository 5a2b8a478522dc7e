using System.Collections.Immutable;
using System.Globalization;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>A generated profile that can be read, shuffled and shrunk: what is not among the answers is unknown.</summary>
public sealed record Survey(
    OrganisationKind Kind,
    string? Currency,
    ImmutableList<SurveyAnswer> Answers,
    ImmutableSortedDictionary<Finding, double> Priorities)
{
    /// <summary>Staff and digital staff in full-time equivalents; null where not stated.</summary>
    public (int? All, int? Digital) Staff { get; init; }

    public static DateTime AsOf { get; } = new(2026, 10, 31);

    internal bool Knows(Indicator indicator) => Answers.Exists(answer => answer.Indicator == indicator);

    /// <summary>The same survey with one answer put in place of what was said to its question.</summary>
    internal Survey With(SurveyAnswer answer) => this with { Answers = Without(answer.Indicator).Answers.Add(answer) };

    internal Survey Without(Indicator indicator) => this with { Answers = Answers.RemoveAll(answer => answer.Indicator == indicator) };

    internal OrganisationProfile ToProfile()
    {
        var builder = new OrganisationProfileBuilder(new Organisation("generated", "Generated organisation", Kind, Currency, Staff.All, Staff.Digital), AsOf);
        foreach (var answer in Answers)
            answer.AddTo(builder, Currency);
        foreach (var priority in Priorities)
            builder.WithPriority(priority.Key, priority.Value);
        return builder.Build();
    }

    public override string ToString()
    {
        var priorities = Priorities.Select(priority =>
            string.Create(CultureInfo.InvariantCulture, $"  priority of finding {(int)priority.Key} = {priority.Value:R}"));
        var answers = Answers.Select(answer => "  " + answer);
        return string.Join("\n", [$"{Kind.ToKey()}, currency {Currency ?? "none"}, staff {Staff}, {Answers.Count} answers", .. priorities, .. answers]);
    }
}
