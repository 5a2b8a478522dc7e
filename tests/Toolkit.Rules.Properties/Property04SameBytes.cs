using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Order of answers, of rules, culture, time zone and thread count do not change a byte of the report.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property04SameBytes
{
    private static readonly string[] Cultures = ["tr-TR", "ar-SA", "de-DE", "th-TH"];
    private static readonly string[] TimeZones = ["Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu"];

    [Property]
    public void Report_OtherOrder_IsTheSame(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var shuffled = situation with
        {
            Survey = situation.Survey with { Answers = [.. dice.Shuffled(situation.Survey.Answers)] },
            HostRules = [.. dice.Shuffled(situation.HostRules)],
        };
        var engine = RecommendationEngine.Create(options =>
        {
            foreach (var rule in shuffled.HostRules)
                options.Rules.Add(rule);
            shuffled.Setting.ApplyTo(options, reversed: true);
        });
        Assert.Equal(ReportDump.Of(situation.Report()), ReportDump.Of(engine.Recommend(shuffled.Survey.ToProfile())));
    }

    [Property]
    public void Report_OtherCulture_IsTheSame(Situation situation)
    {
        var expected = ReportDump.Of(situation.Report());
        foreach (var culture in Cultures)
            Assert.Equal(expected, In(culture, () => ReportDump.Of(situation.Report())));
    }

    [Property]
    public void Report_OtherTimeZone_IsTheSame(Situation situation)
    {
        var expected = ReportDump.Of(situation.Report());
        var kept = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (var zone in TimeZones)
            {
                Environment.SetEnvironmentVariable("TZ", zone);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(expected, ReportDump.Of(situation.Report()));
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", kept);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Property]
    public void Report_ManyThreadsOnOneEngine_IsTheSame(Situation situation)
    {
        var expected = ReportDump.Of(situation.Report());
        var engine = situation.Engine();
        var profile = situation.Survey.ToProfile();
        var dumps = new string[8];
        var shared = engine.Recommend(profile);
        Parallel.For(0, dumps.Length, new ParallelOptions { MaxDegreeOfParallelism = 4 }, index =>
            dumps[index] = ReportDump.Of(index % 2 == 0 ? shared : engine.Recommend(profile)));
        Assert.All(dumps, dump => Assert.Equal(expected, dump));
    }

    [Fact]
    public void TimeZone_OfTheVariable_IsTheLocalOne()
    {
        // The property above would prove nothing where the variable is not heeded.
        if (OperatingSystem.IsWindows())
            return;
        var kept = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Kiritimati");
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(TimeSpan.FromHours(14), TimeZoneInfo.Local.BaseUtcOffset);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", kept);
            TimeZoneInfo.ClearCachedData();
        }
    }

    private static string In(string culture, Func<string> work)
    {
        var (kept, keptUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (kept, keptUi);
        }
    }
}
