using System.Globalization;
using System.Text;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests;

/// <summary>Neither threads nor culture nor time zone change a word or a figure.</summary>
public sealed class RecommendationEngineSharingTests
{
    private static readonly OrganisationProfile[] Profiles = [.. Enumerable.Range(0, 40).Select(Profile)];

    public static TheoryData<string> Cultures { get; } = ["en-GB", "de-DE", "fr-FR", "tr-TR", "ar-SA", "fa-IR", "th-TH", "hi-IN", "ja-JP", ""];

    [Fact]
    public void Recommend_EightThreadsOnOneEngine_SayWhatOneSays()
    {
        var expected = Profiles.Select(profile => Printed(RecommendationEngine.CreateDefault().Recommend(profile))).ToArray();
        var engine = RecommendationEngine.CreateDefault();
        var printed = new string[8][];
        using var start = new Barrier(printed.Length);

        Thread[] threads = [.. printed.Select((_, number) => new Thread(() =>
        {
            start.SignalAndWait();
            // Every thread in another order, so that no two do the same at the same time.
            printed[number] = new string[Profiles.Length];
            for (var step = 0; step < Profiles.Length; step++)
            {
                var index = (step * 7 + number * 5) % Profiles.Length;
                printed[number][index] = Printed(engine.Recommend(Profiles[index]));
            }
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(printed, lines => Assert.Equal(expected, lines));
    }

    [Fact]
    public void Recommend_OneReportReadByEightThreads_SaysTheSameToEach()
    {
        var report = RecommendationEngine.CreateDefault().Recommend(Profiles[3]);
        var expected = Printed(RecommendationEngine.CreateDefault().Recommend(Profiles[3]));
        var read = new string[8];

        Thread[] threads = [.. read.Select((_, number) => new Thread(() => read[number] = Printed(report)))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(read, text => Assert.Equal(expected, text));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Recommend_InAnyCulture_SaysTheSame(string culture)
    {
        var expected = Invariantly(Profiles[5]);

        Ambient.In(culture, () => Assert.Equal(expected, Printed(RecommendationEngine.CreateDefault().Recommend(Profiles[5]))));
    }

    // A date has no time zone: the same day given as local, universal and unspecified time is the same day.
    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void Recommend_DateOfAnyKind_IsTheSameDay(DateTimeKind kind)
    {
        foreach (var hour in new[] { 0, 12, 23 })
        {
            var profile = OrganisationProfile.Create(
                "example", "Department of Examples", OrganisationKind.Department, DateTime.SpecifyKind(Some.Date.AddHours(hour), kind));

            Assert.Equal(
                Printed(RecommendationEngine.CreateDefault().Recommend(Some.Department())), Printed(RecommendationEngine.CreateDefault().Recommend(profile)));
        }
    }

    private static string Invariantly(OrganisationProfile profile)
    {
        var text = "";
        Ambient.In("", () => text = Printed(RecommendationEngine.CreateDefault().Recommend(profile)));
        return text;
    }

    /// <summary>Answers all over the range, some unknown, some not applicable, another selection for each number.</summary>
    private static OrganisationProfile Profile(int number) => Some.Answering(indicator =>
    {
        var mix = (indicator.Slot * 31 + number * 17) % 97;
        if (mix % 9 == 0)
            return double.NaN;
        if (mix % 13 == 0)
            return double.PositiveInfinity;
        return indicator.Kind switch
        {
            IndicatorKind.Percentage => mix + 0.25,
            IndicatorKind.Maturity => mix % 5,
            IndicatorKind.YesNo => mix % 2,
            IndicatorKind.Count => mix % 12,
            IndicatorKind.Money => mix * 123_456.5,
            _ => mix / 4.0,
        };
    });

    private static string Printed(RecommendationReport report)
    {
        var text = new StringBuilder(report.AsOf.ToString("o", CultureInfo.InvariantCulture)).AppendLine();
        foreach (var given in report.Recommendations)
        {
            text.Append(CultureInfo.InvariantCulture, $"{given} {given.Score} {given.Need.Value:R} {given.Need.Low:R} {given.Need.High:R} {given.Coverage:R}\n");
            text.AppendJoin('\n', given.Contributions.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Value:R} {part.Points}")));
            text.AppendJoin('\n', given.Reasons.Select(reason => reason.Text)).AppendJoin('\n', given.Missing).AppendJoin('\n', given.Actions);
            text.AppendJoin('\n', given.Preconditions.Select(brake => brake.Text));
        }
        foreach (var other in report.Others)
            text.Append(CultureInfo.InvariantCulture, $"{other.Id} {other.Title} {other.Outcome} {other.Need.Low:R} {other.Need.High:R} {other.Text}\n");
        return text.AppendJoin('\n', report.Notices).ToString();
    }
}
