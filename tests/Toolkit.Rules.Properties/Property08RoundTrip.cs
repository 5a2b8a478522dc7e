using FsCheck.Xunit;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>Profile and report survive a JSON round trip unchanged.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property08RoundTrip
{
    [Property]
    public void Profile_WrittenAndRead_IsTheSame(Situation situation)
    {
        var profile = situation.Survey.ToProfile();
        var document = ProfileDocument.ToJson(profile);
        var read = ProfileDocument.Parse(document, Options(situation));

        AssertSame(profile, read);
        Assert.Equal(document, ProfileDocument.ToJson(read));
        Assert.Equal(
            ReportDump.Of(situation.Engine().Recommend(profile)),
            ReportDump.Of(situation.Engine().Recommend(read)));
    }

    [Property]
    public void Profile_WithSourcesAndNotes_KeepsThem(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var plain = situation.Survey.ToProfile();
        var builder = plain.ToBuilder();
        foreach (var answer in dice.Some(situation.Survey.Answers.Where(answer => answer.Value is not null), 30))
            builder.Set(answer.Indicator, answer.Value!.Value, AnswerDetail.From(plain[answer.Indicator].Currency, null, Words(dice), Words(dice)));
        var profile = builder.Build();

        AssertSame(profile, ProfileDocument.Parse(ProfileDocument.ToJson(profile), Options(situation)));
    }

    [Property]
    public void Report_WrittenAndRead_IsTheSame(Situation situation)
    {
        var report = situation.Report();
        var document = JsonReport.ToJson(report);
        var read = JsonReport.Parse(document);

        Assert.Equal(document, JsonReport.ToJson(read));
        Assert.Equal(ReportDump.Of(report), ReportDump.Of(read));
    }

    private static ProfileDocumentOptions Options(Situation situation) => new() { Indicators = situation.Catalogue.Indicators };

    private static string Words(Dice dice) =>
        dice.OneOf("HR system, 2026-09", "counted by hand", "\"quoted\" \\ and <tagged> & more", "Größe, naïve, 数字, \ud83d\udcca", "'");

    private static void AssertSame(OrganisationProfile expected, OrganisationProfile actual)
    {
        Assert.Equal(expected.Organisation.ToString(), actual.Organisation.ToString());
        Assert.Equal(expected.Organisation.Kind, actual.Organisation.Kind);
        Assert.Equal(expected.Organisation.Currency, actual.Organisation.Currency);
        Assert.Equal(expected.Organisation.Staff, actual.Organisation.Staff);
        Assert.Equal(expected.Organisation.DigitalStaff, actual.Organisation.DigitalStaff);
        Assert.Equal(expected.AsOf, actual.AsOf);
        Assert.Equal(expected.Priorities, actual.Priorities);
        Assert.Equal(expected.Answered.Select(indicator => (indicator.Key, expected[indicator])), actual.Answered.Select(indicator => (indicator.Key, actual[indicator])));
    }
}
