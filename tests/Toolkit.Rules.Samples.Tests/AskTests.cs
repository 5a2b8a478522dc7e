using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>Interviews with answers that come through a pipe.</summary>
public sealed partial class AskTests
{
    private static readonly string Full = BundledProfiles.PathOf("fictional-full");
    private static readonly string Open = BundledProfiles.PathOf("united-kingdom-2025");

    [Theory]
    [InlineData("ask-new", "ask --rate EUR=1.08", "Guild of Lamplighters\nguild\nagency\npounds\nEUR\nabc\n?\nna\n\nna no lamps here\n-\nnone of ours\n3\n<\n2\ns\nq\nq\n")]
    [InlineData("ask-settled", "ask samples/data/fictional-full.json --order", "")]
    [InlineData("ask-ended", "ask samples/data/canada-transport-2024.json --top 3 --rate CAD=0.74", "<\n")]
    public void Ask_Answers_GiveTheExpectedTranscript(string name, string command, string answers)
    {
        var run = ConsoleRun.Of(ConsoleRun.Plain, answers, [.. command.Split(' ').Select(word => word.Contains('/') ? Repository.PathOf(word.Split('/')) : word)]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Snapshot.Matches(run.Output, "samples", "Toolkit.Rules.Samples.Console", "expected", name + ".txt");
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(5, true)]
    public void Ask_EverythingThatIsKnown_EndsWithThePlacesOfTheFullProfile(int top, bool inOrder)
    {
        var full = ProfileDocument.Read(File.ReadAllBytes(Full));
        using var scratch = new Scratch();
        var (start, kept) = (scratch.File("start.json", ProfileDocument.ToJson(OrganisationProfile.Create(full.Organisation, full.AsOf))), Path.Combine(scratch.Folder, "kept.json"));
        string[] order = inOrder ? ["--order"] : [];
        var answers = Answers(full, new InterviewOptions { Top = top, InOrder = inOrder });

        var run = ConsoleRun.Of(ConsoleRun.Plain, answers, ["ask", start, "--top", top.ToString(CultureInfo.InvariantCulture), "--save", kept, "--rate", "GBP=1.25", .. order]);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("\nSettled: no answer that is still open can change ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Top(full, top, inOrder), Top(ProfileDocument.Read(File.ReadAllBytes(kept)), top, inOrder));
        Assert.All(Top(full, top, inOrder), id => Assert.Contains($"  {id}  ", run.Output[run.Output.LastIndexOf("Settled:", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public void Ask_SavedAndResumed_GoesOnWhereItWas()
    {
        using var scratch = new Scratch();
        var (start, kept) = (scratch.File("start.json", File.ReadAllText(Open)), Path.Combine(scratch.Folder, "kept.json"));

        var first = ConsoleRun.Of(ConsoleRun.Plain, $"na nobody counts\ns {kept}\nq\n", "ask", start);
        var second = ConsoleRun.Of(ConsoleRun.Plain, "", "ask", kept);

        Assert.Contains($"Saved to {kept}.", first.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Open), File.ReadAllText(start));
        Assert.Equal(Questions(first.Output).Last(), Questions(second.Output).Last());
        Assert.Equal(["kept.json", "start.json"], Directory.GetFiles(scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Ask_Back_PutsTheSameQuestionAgain()
    {
        var questions = Questions(ConsoleRun.Of(ConsoleRun.Plain, "?\n?\n<\n<\n", "ask", Open).Output);

        Assert.Equal([questions[0], questions[1], questions[2], questions[1], questions[0]], questions);
    }

    [Fact]
    public void Ask_AnswersEnd_SavesWhenToldToAndOnlyThen()
    {
        using var scratch = new Scratch();
        var (start, kept) = (scratch.File("start.json", File.ReadAllText(Open)), Path.Combine(scratch.Folder, "kept.json"));

        var told = ConsoleRun.Of(ConsoleRun.Plain, "na nobody counts\n", "ask", start, "--save", kept);
        var untold = ConsoleRun.Of(ConsoleRun.Plain, "na nobody counts\n", "ask", start);

        Assert.True(File.Exists(kept));
        Assert.DoesNotContain("not saved", told.Output, StringComparison.Ordinal);
        Assert.Contains("The answers are not saved.", untold.Output, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Open), File.ReadAllText(start));
    }

    [Fact]
    public void Ask_QuitWithAProfile_SavesIntoIt()
    {
        using var scratch = new Scratch();
        var start = scratch.File("start.json", File.ReadAllText(Open));

        ConsoleRun.Of(ConsoleRun.Plain, "na nobody counts\nq\n", "ask", start);

        Assert.Contains("nobody counts", File.ReadAllText(start), StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_FileThatCannotBeWritten_IsSaidAndTheInterviewGoesOn()
    {
        using var scratch = new Scratch();

        var run = ConsoleRun.Of(ConsoleRun.Plain, $"s {Path.Combine(scratch.Folder, "no", "such.json")}\n?\n", "ask", Open);

        Assert.Contains("Not saved: there is no such folder.", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Questions(run.Output).Count);
    }

    [Fact]
    public void Ask_FileThatIsThereAlready_IsNotOverwritten()
    {
        using var scratch = new Scratch();
        var kept = scratch.File("kept.json", "mine");

        var run = ConsoleRun.Of("ask", Open, "--save", kept);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Equal("mine", File.ReadAllText(kept));
    }

    [Theory]
    [InlineData("digital-minister-named", "yes", "y", "TRUE", "no")]
    [InlineData("digital-vacancy-rate", "0", "12.5", "100%", "7 %")]
    [InlineData("digital-profession-maturity", "0", "4")]
    [InlineData("oldest-critical-system-years", "33.5")]
    public void Take_AnswerAsPeopleWriteIt_IsTaken(string key, params string[] lines) => Assert.All(lines, line =>
        Assert.NotNull(Interviews.AnswerLine.Take(OrganisationProfile.Create("a", "A", OrganisationKind.Agency, new DateTime(2026, 10, 31)), IndicatorCatalogue.Find(key)!, line)));

    [Theory]
    [InlineData("digital-minister-named", "1", "maybe", "")]
    [InlineData("digital-vacancy-rate", "101", "-1", "12,5", "NaN", "many")]
    [InlineData("digital-profession-maturity", "5", "1.5")]
    [InlineData("contract-size-median", "5000000")]
    public void Take_AnythingElse_IsRefused(string key, params string[] lines) => Assert.All(lines, line =>
        Assert.Null(Interviews.AnswerLine.Take(OrganisationProfile.Create("a", "A", OrganisationKind.Agency, new DateTime(2026, 10, 31)), IndicatorCatalogue.Find(key)!, line)));

    /// <summary>The lines that a person who knows everything would type.</summary>
    private static string Answers(OrganisationProfile full, InterviewOptions options)
    {
        var engine = Engine();
        var (profile, lines) = (OrganisationProfile.Create(full.Organisation, full.AsOf), "");
        for (var next = engine.Assess(profile).NextQuestions(options); !next.Stability.IsSettled; next = engine.Assess(profile).NextQuestions(options))
        {
            var indicator = IndicatorCatalogue.Find(next.Questions[0].Indicator)!;
            var line = indicator.Kind == IndicatorKind.YesNo ? full[indicator].Number.Equals(1) ? "yes" : "no" : full[indicator].Number.ToString(CultureInfo.InvariantCulture);
            profile = full[indicator].State == AnswerState.NotApplicable
                ? profile.WithNotApplicable(indicator, "does not arise")
                : Interviews.AnswerLine.Take(profile, indicator, line)!;
            lines += full[indicator].State == AnswerState.NotApplicable ? "na does not arise\n" : line + "\n";
        }
        return lines;
    }

    private static List<string> Top(OrganisationProfile profile, int top, bool inOrder)
    {
        // The empty profile states no priorities, and so none of the full one count.
        var ids = Engine().Recommend(profile.Priorities.Keys.Aggregate(profile, (without, finding) => without.WithPriority(finding, 0.5)))
            .Recommendations.Take(top).Select(item => item.Id);
        return [.. inOrder ? ids : ids.Order(StringComparer.Ordinal)];
    }

    private static RecommendationEngine Engine() => RecommendationEngine.Create(options => options.ExchangeRates["GBP"] = 1.25);

    private static List<string> Questions(string output) =>
        [.. output.Split('\n').Where(line => IndicatorCatalogue.Find(line) is not null)];
}
