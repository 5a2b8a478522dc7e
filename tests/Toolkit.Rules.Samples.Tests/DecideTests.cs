using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>Decisions: put on record beside the profile, read from there, listed.</summary>
public sealed class DecideTests : IDisposable
{
    private readonly Scratch _scratch = new();
    private readonly string _profile;

    public DecideTests() => _profile = _scratch.File("lanterns.json", File.ReadAllText(BundledProfiles.PathOf("fictional-full")));

    private string Decisions => Path.Combine(_scratch.Folder, "lanterns.decisions.json");

    public void Dispose() => _scratch.Dispose();

    private static string Flat(ConsoleRun run) => string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private ConsoleRun Decide(string id, string status, string category, params string[] more) => ConsoleRun.Of(
        [
            "decide", id, _profile, "--status", status, "--category", category, "--justification", "The board wants the foundations laid first.",
            "--owner", "Chief Digital Officer", .. more,
        ]);

    private void Put(string id, string status, string category, params string[] more)
    {
        Assert.Equal(ExitCode.Done, Decide(id, status, category, more).ExitCode);
    }

    [Fact]
    public void Decide_FirstAndSecond_AreWrittenBesideTheProfile()
    {
        var first = Decide("dlt501", "postponed", "noFunding", "--until", "2027-06-30");
        Put("DLT303", "inProgress", "agreed", "--date", "2026-10-05");

        Assert.Equal(ExitCode.Done, first.ExitCode);
        Assert.Equal("", first.Output);
        Assert.Contains($"DLT501 is postponed until 2027-06-30. {Decisions} is now of revision ", first.Error, StringComparison.Ordinal);
        var register = DecisionDocument.Parse(File.ReadAllText(Decisions));
        Assert.Equal(["DLT303", "DLT501"], register.Decisions.Select(decision => decision.Approach));
        // The clock of the test stands at 1 November in Sydney.
        Assert.Equal(new DateTime(2026, 10, 5), register.Decisions[0].Date);
        Assert.Equal(new DateTime(2026, 11, 1), register.Decisions[1].Date);
        Assert.Equal(["lanterns.decisions.json", "lanterns.json"], Directory.GetFiles(_scratch.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Recommend_DecisionsBesideTheProfile_AreReadAndSaidSo()
    {
        Put("DLT501", "postponed", "noFunding", "--until", "2027-06-30");
        Put("DLT303", "inProgress", "agreed");

        var run = ConsoleRun.Of("recommend", _profile);

        Assert.Contains($"Decisions are those of {Decisions}.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(" 11 11 DLT303 critical", Flat(run), StringComparison.Ordinal);
        Assert.Contains("digital technologies (in progress)", Flat(run), StringComparison.Ordinal);
        Assert.Contains("Postponed by Chief Digital Officer until 2027-06-30", Flat(run), StringComparison.Ordinal);
        Assert.Contains("in progress (agreed)", Flat(ConsoleRun.Of("explain", "DLT303", _profile)), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, ConsoleRun.Of("portfolio", _scratch.Folder).ExitCode);
    }

    [Fact]
    public void Decide_RevisionOrEvidenceOfBefore_IsRefusedAndNothingIsWritten()
    {
        Put("DLT501", "accepted", "agreed");
        var written = File.ReadAllText(Decisions);

        var ofAnotherRevision = Decide("DLT303", "accepted", "agreed", "--revision", "0123456789abcdef");
        var onOtherEvidence = Decide("DLT303", "accepted", "agreed", "--evidence", "0123456789abcdef");

        Assert.Equal(ExitCode.BadInput, ofAnotherRevision.ExitCode);
        Assert.Equal(ExitCode.BadInput, onOtherEvidence.ExitCode);
        Assert.Contains("The decisions were changed meanwhile: revision 0123456789abcdef is now ", ofAnotherRevision.Error, StringComparison.Ordinal);
        Assert.Contains("was taken on evidence 0123456789abcdef, which by now is ", onOtherEvidence.Error, StringComparison.Ordinal);
        Assert.Equal(written, File.ReadAllText(Decisions));
        Assert.Equal(ExitCode.Done, Decide("DLT303", "accepted", "agreed", "--revision", DecisionDocument.Parse(written).Revision).ExitCode);
    }

    [Fact]
    public void Decide_AnotherProgramWrites_IsKeptOut()
    {
        using (new FileStream(Decisions + ".lock", FileMode.Create, FileAccess.Write, FileShare.None))
            Assert.Contains("cannot be written", Decide("DLT501", "accepted", "agreed").Error, StringComparison.Ordinal);

        Assert.False(File.Exists(Decisions));
    }

    [Theory]
    [InlineData("postponed", "noFunding", "What is postponed ends on a date.")]
    [InlineData("accepted", "noFunding", "accepted goes with agreed, not with noFunding.")]
    [InlineData("accepted", "agreed", "'2026-02-30' is not a date", "--until", "2026-02-30")]
    [InlineData("accepted", "agreed", "$.decisions.DLT501.date: found 2026-11-02; allowed: 2026-11-01, which is today, or earlier", "--date", "2026-11-02")]
    [InlineData("begun", "agreed", "begun")]
    public void Decide_WhatCannotBe_IsRefusedAndNothingIsWritten(string status, string category, string complaint, params string[] more)
    {
        var run = Decide("DLT501", status, category, more);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Decisions));
    }

    [Fact]
    public void Recommend_BadDecisions_AreRefusedWithEveryProblem()
    {
        File.WriteAllText(Decisions, "{ \"organisation\": \"dft\", \"decisions\": { \"DLT999\": {} } }");

        var run = ConsoleRun.Of("recommend", _profile);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains($"{Decisions}:1:19: $.organisation: found the text \"dft\"; allowed: department-of-lanterns-fictional", run.Error, StringComparison.Ordinal);
        Assert.Contains($"{Decisions}:1:41: $.decisions.DLT999: found the unknown approach \"DLT999\"", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("The decision document is refused: 2 problems.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_NoFile_IsSaid()
    {
        Assert.Contains("There are no decisions yet", ConsoleRun.Of("decisions", _profile).Error, StringComparison.Ordinal);
        Assert.Contains("there is no such file", ConsoleRun.Of("recommend", _profile, "--decisions", "no-such-file.json").Error, StringComparison.Ordinal);
        Assert.Contains("Say with --decisions FILE", ConsoleRun.Of(
            "decide", "DLT501", "--status", "accepted", "--category", "agreed", "--justification", "We want it all", "--owner", "CDO").Error, StringComparison.Ordinal);
    }
}
