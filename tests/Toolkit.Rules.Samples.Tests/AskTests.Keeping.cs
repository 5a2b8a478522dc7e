using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Tests;

/// <content>Tests of the kept answers, of the end of an interview, and of decisions made before it.</content>
public sealed partial class AskTests
{
    [Fact]
    public void Ask_SettledByTheLastAnswer_SavesIntoTheProfile()
    {
        using var scratch = new Scratch();
        var (full, start) = Start(scratch);

        var run = ConsoleRun.Of(ConsoleRun.Plain, Answers(full, Goal), "ask", start, "--top", "3");

        Assert.Contains("Settled: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(Top(full, 3, inOrder: false), Top(ProfileDocument.Read(File.ReadAllBytes(start)), 3, inOrder: false));
    }

    [Fact]
    public void Ask_SettledWithoutAFile_AsksWhereToKeepTheAnswers()
    {
        using var scratch = new Scratch();
        var (full, kept) = (Start(scratch).Full, Path.Combine(scratch.Folder, "kept.json"));
        var answers = $"Lanterns\n{full.Organisation.Kind.ToKey()}\nUSD\n{Answers(full, Goal)}";

        var saved = ConsoleRun.Of(ConsoleRun.Plain, $"{answers}yes please\ns {kept}\n", "ask", "--top", "3");
        var left = ConsoleRun.Of(ConsoleRun.Plain, $"{answers}q\n", "ask", "--top", "3");

        Assert.Equal(Top(full, 3, inOrder: false), Top(ProfileDocument.Read(File.ReadAllBytes(kept)), 3, inOrder: false));
        Assert.DoesNotContain("The answers are not saved.", saved.Output, StringComparison.Ordinal);
        Assert.Contains("The answers are not saved.", left.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_SaveAndNothingAnswered_KeepsTheProfileAllTheSame()
    {
        using var scratch = new Scratch();
        var kept = Path.Combine(scratch.Folder, "kept.json");

        ConsoleRun.Of(ConsoleRun.Plain, "", "ask", Full, "--save", kept);

        Assert.Equal(ProfileDocument.ToJson(ProfileDocument.Read(File.ReadAllBytes(Full))), File.ReadAllText(kept));
    }

    [Fact]
    public void Ask_SaveThatFailsAtTheEnd_ExitsWithAnErrorAndLeavesNothingBehind()
    {
        using var scratch = new Scratch();
        var kept = Path.Combine(scratch.Folder, "kept.json");
        Directory.CreateDirectory(kept + ".new");

        var run = ConsoleRun.Of(ConsoleRun.Plain, "na nobody counts\n", "ask", Open, "--save", kept, "--rate", "GBP=1.29");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal($"The profile is not saved in '{kept}'.", string.Join(' ', run.Error.Split('\n')).Trim());
        Assert.Contains("The answers are not saved.", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(kept));
    }

    [Fact]
    public void Ask_SaveToAFolder_LeavesNoDraftBehind()
    {
        using var scratch = new Scratch();
        var folder = Directory.CreateDirectory(Path.Combine(scratch.Folder, "folder")).FullName;

        var run = ConsoleRun.Of(ConsoleRun.Plain, $"s {folder}\n", "ask", Open);

        Assert.Contains("Not saved: the file cannot be written.", run.Output, StringComparison.Ordinal);
        Assert.Equal([folder], Directory.GetFileSystemEntries(scratch.Folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("no/such/folder.json")]
    [InlineData(".")]
    public void Ask_SaveWhereNothingCanBe_IsRefusedBeforeTheFirstQuestion(string kept)
    {
        var run = ConsoleRun.Of("ask", Open, "--save", kept);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"'{kept}' cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("na\n?\n", 2)]
    [InlineData("na\n<\n", 1)]
    [InlineData("na\nq\n", 1)]
    [InlineData("na\n", 1)]
    [InlineData("na\n\n", 1)]
    [InlineData("\n\n", 1)]
    public void Ask_NoReasonAfterAll_IsNotTakenForOne(string answers, int questions)
    {
        var run = ConsoleRun.Of(ConsoleRun.Plain, answers, "ask", Open);

        Assert.Equal(questions, Questions(run.Output).Count);
        Assert.DoesNotContain("not saved", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_CurrencyWithoutARate_IsSaidAtOnce()
    {
        Assert.Contains("Amounts in GBP cannot count", ConsoleRun.Of(ConsoleRun.Plain, "", "ask", Open).Error, StringComparison.Ordinal);
        Assert.Equal("", ConsoleRun.Of(ConsoleRun.Plain, "", "ask", Open, "--rate", "GBP=1.29").Error);
    }

    [Fact]
    public void Ask_Enough_StopsEarlierAndSaysThatItIsNotSettled()
    {
        using var scratch = new Scratch();
        var (full, start) = Start(scratch);
        var answers = Answers(full, Goal);

        var run = ConsoleRun.Of(ConsoleRun.Plain, answers, "ask", start, "--top", "3", "--enough", "80%");

        Assert.Contains("\nEnough, as asked for with --enough, though not settled: open answers can still", run.Output, StringComparison.Ordinal);
        Assert.InRange(Questions(run.Output).Count, 5, answers.Count(letter => letter == '\n') - 1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5%")]
    [InlineData("101%")]
    [InlineData("most")]
    public void Ask_EnoughThatIsNoShare_IsRefused(string share)
    {
        var run = ConsoleRun.Of("ask", Open, "--enough", share);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"not '{share}'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_DecisionsBesideTheProfile_WhatIsPutOffTakesNoPlace()
    {
        using var scratch = new Scratch();
        var (profile, first) = (scratch.File("lanterns.json", File.ReadAllText(Full)), Top(ProfileDocument.Read(File.ReadAllBytes(Full)), 1, inOrder: true)[0]);
        var decided = ConsoleRun.Of(
            "decide", first, profile, "--status", "postponed", "--category", "noFunding", "--justification", "The board wants the foundations laid first.",
            "--owner", "Chief Digital Officer", "--until", "2027-06-30");

        var run = ConsoleRun.Of(ConsoleRun.Plain, "", "ask", profile);

        Assert.Equal(ExitCode.Done, decided.ExitCode);
        Assert.Contains("Decisions are those of ", run.Error, StringComparison.Ordinal);
        Assert.Contains("5 of the top 5 are settled", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(first, run.Output, StringComparison.Ordinal);
    }

    private static InterviewOptions Goal => new() { Top = 3 };

    /// <summary>A profile of which everything is known, and the file of one of the same organisation of which nothing is.</summary>
    private static (OrganisationProfile Full, string Start) Start(Scratch scratch)
    {
        var full = ProfileDocument.Read(File.ReadAllBytes(Full));
        return (full, scratch.File("start.json", ProfileDocument.ToJson(OrganisationProfile.Create(full.Organisation, full.AsOf))));
    }
}
