using Toolkit.Rules.Analysis;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Tests.Reports;

public sealed class PlanGanttTests
{
    [Fact]
    public void ToMermaid_Plan_HasALineForEachStepWithinIt()
    {
        var report = ReportSamples.All["plan"]();
        var plan = report.Analysis!.Plan!;

        var lines = PlanGantt.ToMermaid(report, plan).TrimEnd('\n').Split('\n');

        Assert.Equal(["gantt", "    dateFormat YYYY-MM-DD", "    axisFormat %Y-%m", "    todayMarker off", "    section Now"], lines.Take(5));
        Assert.Equal(plan.Steps.Count(step => step.Phase != PlanPhase.OutOfHorizon), lines.Count(line => line.Contains(" :", StringComparison.Ordinal)));
        Assert.Contains("    DLT101 In producing your strategy, focus on shared… :active, 2027-01-01, 2027-07-01", lines);
    }

    [Theory]
    [InlineData("x", 30, "\U00020BB7")]
    [InlineData("", 12, "\U0001F469\U0001F3FD\u200D\U0001F4BB")]
    [InlineData("", 40, "e\u0301")]
    [InlineData("ab", 1, "c\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301")]
    public void ToMermaid_TitleTooLong_IsCutBetweenCharacters(string begin, int times, string character)
    {
        var title = begin + string.Concat(Enumerable.Repeat(character, times));

        var chart = PlanGantt.ToMermaid(new OutlineGantt([new OutlineTask("Now", title, new DateTime(2027, 1, 1), new DateTime(2027, 4, 1))]));

        var shown = chart.Split('\n').Single(line => line.Contains('…', StringComparison.Ordinal)).Trim().Split('…')[0];
        Assert.StartsWith(shown, title, StringComparison.Ordinal);
        Assert.Contains(shown.Length, System.Globalization.StringInfo.ParseCombiningCharacters(title));
    }

    [Fact]
    public void ToMermaid_PostponedStep_SaysSo()
    {
        var report = ReportSamples.All["plan-decided"]();

        var lines = PlanGantt.ToMermaid(report, report.Analysis!.Plan!).Split('\n');

        Assert.Contains(lines, line => line.Contains("DLT202", StringComparison.Ordinal) && line.Contains("(postponed) :2027-07-01, ", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("DLT702", StringComparison.Ordinal));
    }

    [Fact]
    public void Notes_DecidedSteps_SayWhoDecidedWhatUntilWhen()
    {
        var report = ReportSamples.All["plan-decided"]();
        var notes = report.Analysis!.Plan!.Steps.ToDictionary(step => step.Id, step => string.Join(' ', PlanWording.Notes(report, step)), StringComparer.Ordinal);

        Assert.StartsWith("Under way, nothing of it counted as done; it goes on first.", notes["DLT501"], StringComparison.Ordinal);
        Assert.StartsWith("Under way, with one more quarter to go; it goes on first.", notes["DLT301"], StringComparison.Ordinal);
        Assert.StartsWith(
            "Under way, with 2 more quarters to go; it goes on first. That it is under way was stated for this plan, though it was withheld by "
            + "Chief Digital Officer until 2027-06-30: The board wants the foundations laid first.",
            notes["DLT603"], StringComparison.Ordinal);
        Assert.StartsWith(
            "Postponed by Chief Digital Officer until 2027-06-30, and not planned before: The board wants the foundations laid first.", notes["DLT202"], StringComparison.Ordinal);
        Assert.Contains("That is after the plan; at the capacity of the last quarter it would start in 2040 Q3.", notes["DLT702"], StringComparison.Ordinal);
        Assert.Equal(
            [
                "DLT101 is left out: it was stated to be done.",
                "DLT403 is left out: it was suppressed by Chief Digital Officer until 2027-06-30: The board wants the foundations laid first.",
            ],
            PlanWording.Summary(report, report.Analysis.Plan).Skip(1));
    }

    [Fact]
    public void Notes_PostponedStepWithABrake_GiveItsAdvice()
    {
        var made = ReportSamples.All["plan-decided"]();

        foreach (var report in new[] { made, JsonReport.Parse(JsonReport.ToJson(made)) })
        {
            var postponed = report.Others.Single(other => other.Id == "DLT202");
            var step = report.Analysis!.Plan!.Steps.Single(step => step.Id == "DLT202");
            var braked = step.WaitsFor.Where(link => link.Kind == PlanLinkKind.Precondition).Select(link => link.Precondition).ToList();

            Assert.NotEmpty(braked);
            Assert.All(braked, id => Assert.Contains(
                postponed.Preconditions.Single(brake => brake.Id == id).Text, string.Join(' ', PlanWording.Notes(report, step)), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void ToMermaid_HostileTitle_EndsNoNameAndNoLine()
    {
        var report = JsonReport.Parse(JsonReport.ToJson(ReportSamples.All["plan"]()).Replace(
            "In producing your strategy, focus on shared development", "a: b; c #quot; %% d ``` <b>", StringComparison.Ordinal));

        var line = PlanGantt.ToMermaid(report, report.Analysis!.Plan!).Split('\n').Single(line => line.Contains("DLT101", StringComparison.Ordinal));

        Assert.Matches("^    DLT101 a b c [^:;#%<>`]* :active, 2027-01-01, 2027-07-01$", line);
    }

    [Fact]
    public void Notes_EveryStep_SayWhatItWaitsForAndUnlocks()
    {
        var report = ReportSamples.All["plan"]();
        var notes = report.Analysis!.Plan!.Steps.ToDictionary(step => step.Id, step => string.Join(' ', PlanWording.Notes(report, step)), StringComparer.Ordinal);

        Assert.Equal("Under way, 35% done; it goes on first. Helps DLT102 and DLT501.", notes["DLT101"]);
        Assert.Contains("It requires DLT103, which was stated to be done.", notes["DLT201"], StringComparison.Ordinal);
        Assert.Contains("Starts after DLT102, which it requires.", notes["DLT303"], StringComparison.Ordinal);
        Assert.Contains("Put the metrics of approach 1.2 in place first", notes["DLT701"], StringComparison.Ordinal);
        Assert.Equal(
            [
                "DLT103 is left out: it was stated to be done.",
                "DLT301 is left out: it was stated to be done.",
                "DLT403 is left out: it was suppressed by Chief Digital Officer until 2027-03-31: The platform is being closed.",
            ],
            PlanWording.Summary(report, report.Analysis.Plan).Skip(1).Take(3));
    }
}
