using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Tests.Cases;
using Toolkit.Rules.Tests;

namespace Toolkit.Rules.Samples.Tests;

/// <summary>The files of an organisation to answers, to a profile, and to recommendations.</summary>
public sealed class AnswersTests : IDisposable
{
    private static readonly string[] Lanterns = ["--organisation", "Lanterns", "--kind", "department", "--currency", "GBP", "--as-of", "2026-10-31"];

    private static readonly string[] Meanings =
    [
        "--map", "staff.isDigital:*=no", "--map", "staff.isSenior=Management Level", "--map", "staff.isSenior:SCS1=yes", "--map", "staff.isSenior:G6=yes",
        "--map", "staff.isSenior:*=no",
    ];

    private static readonly string Staff = Repository.PathOf("samples", "data", "first-hour", "staff.csv");

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    private static ConsoleRun Answers(string option, string file, params string[] more) => ConsoleRun.Of(["answers", option, file, .. Lanterns, .. more]);

    private static string Flat(string output) => string.Join(' ', output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private string At(string name) => Path.Combine(_scratch.Folder, name);

    [Fact]
    public void Answers_WithoutSave_ShowsTheFileAndWritesNothing()
    {
        var run = Answers("--staff", Staff, Meanings);

        var shown = Flat(run.Output);
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("CSV, ';' between the cells, UTF-8; headings on line 3", shown, StringComparison.Ordinal);
        Assert.Contains("334 records; 0 lines left out", shown, StringComparison.Ordinal);
        Assert.Contains("isDigital, \"Job Family\": 334 known, 0 empty; yes 48, 14.4%", shown, StringComparison.Ordinal);
        Assert.Contains("pay, \"Total Base Pay\": 309 known, 25 empty; 24,000 to 92,650, sum 12,122,800", shown, StringComparison.Ordinal);
        Assert.Contains("gender: \"Male\" 164 = man; \"Female\" 163 = woman; \"Not declared\" 7 = not-said", shown, StringComparison.Ordinal);
        Assert.Contains("338: found a row that looks like a total; it is passed over", shown, StringComparison.Ordinal);
        Assert.Contains("digital-workforce-share: ", shown, StringComparison.Ordinal);
        Assert.Contains("There are no recruitment campaigns.", shown, StringComparison.Ordinal);
        Assert.Contains("The open questions that would decide most 1. ", shown, StringComparison.Ordinal);
        Assert.Contains(" 5. ", shown, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is written.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_Save_WritesAProfileThatRecommendsTheSame()
    {
        var saved = Answers("--staff", Staff, [.. Meanings, "--save", At("lanterns.json")]);
        var fromProfile = ConsoleRun.Of("recommend", At("lanterns.json"), "--format", "json");
        var fromFiles = ConsoleRun.Of(["recommend", "--staff", Staff, .. Lanterns, .. Meanings, "--format", "json"]);

        Assert.Equal(ExitCode.Done, saved.ExitCode);
        Assert.Contains($"The profile is saved in {At("lanterns.json")}.", saved.Error, StringComparison.Ordinal);
        Assert.Equal(4, ProfileDocument.Read(File.ReadAllBytes(At("lanterns.json"))).Answered.Count());
        Assert.Equal(fromProfile.Output, fromFiles.Output);
    }

    [Fact]
    public void Answers_SaveOverAFile_IsRefusedWithoutReplace()
    {
        _scratch.File("there.json", "mine");

        var refused = Answers("--staff", Staff, [.. Meanings, "--save", At("there.json")]);

        Assert.Equal(ExitCode.BadInput, refused.ExitCode);
        Assert.Equal("", refused.Output);
        Assert.Equal("mine", File.ReadAllText(At("there.json")));
        Assert.Equal(ExitCode.Done, Answers("--staff", Staff, [.. Meanings, "--save", At("there.json"), "--replace"]).ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(At("there.json")));
    }

    [Fact]
    public void Answers_SaveWhereThereIsNoFolder_IsSaidInOneLine()
    {
        var run = Answers("--staff", Staff, [.. Meanings, "--save", At("none/there.json")]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.EndsWith($"The profile is not saved in '{At("none/there.json")}': there is no such folder.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_KeptAndUsedNextMonth_ShowsNewValues()
    {
        Answers("--staff", Staff, [.. Meanings, "--write-mapping", At("kept")]);
        var next = _scratch.File("next.csv", File.ReadAllText(Staff).Replace(";Legal;", ";Robotics;", StringComparison.Ordinal));

        var run = Answers("--staff", next, "--mapping", At("kept"));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("mapping \"staff\", version 1", Flat(run.Output), StringComparison.Ordinal);
        Assert.Contains("isDigital: \"Robotics\" 18 = no (new); \"Operational Delivery\" 120 = no;", Flat(run.Output), StringComparison.Ordinal);
        Assert.Single(Flat(run.Output).Split("(new)").Skip(1));
    }

    [Fact]
    public void Mapping_KeptAgain_KeepsItsVersionUntilItChanges()
    {
        string[] Kept() => ["--mapping", At("kept"), "--write-mapping", At("kept")];
        Answers("--staff", Staff, [.. Meanings, "--write-mapping", At("kept")]);
        var first = File.ReadAllText(At("kept/staff.mapping.json"));
        Answers("--staff", Staff, Kept());
        var same = File.ReadAllText(At("kept/staff.mapping.json"));
        Answers("--staff", Staff, [.. Kept(), "--map", "staff.isSenior:G7=yes"]);

        Assert.Equal(first, same);
        Assert.Contains("\"version\": 1,", first, StringComparison.Ordinal);
        Assert.Contains("\"version\": 2,", File.ReadAllText(At("kept/staff.mapping.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Mapping_OfNoGivenTable_IsNotInTheWay()
    {
        Answers("--programmes", Repository.PathOf("samples", "data", "first-hour", "projects.csv"), "--write-mapping", At("kept"));

        Assert.Equal(ExitCode.Done, Answers("--staff", Staff, [.. Meanings, "--mapping", At("kept")]).ExitCode);
    }

    [Theory]
    [InlineData("{", "text that is no JSON")]
    [InlineData("{\"schema\":\"toolkit-rules-table-mapping/1\",\"record\":\"staff\",\"fields\":[],\"x\":1}", "an unknown member")]
    public void Mapping_Damaged_IsRefusedByPlace(string document, string complaint)
    {
        var run = Answers("--staff", Staff, "--mapping", _scratch.File("staff.mapping.json", document));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith(At("staff.mapping.json") + ":", run.Error, StringComparison.Ordinal);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Map_OfATableThatIsNotGiven_IsRefused() => Assert.Contains(
        "There are choices about programme, and no such table; the tables are staff.", Answers("--staff", Staff, "--map", "programme.isDigital:*=no").Error, StringComparison.Ordinal);

    [Fact]
    public void Map_UnknownField_IsRefusedWithTheNearest()
    {
        var run = Answers("--staff", Staff, "--map", "staff.isSenor=Management Level");

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("did you mean isSenior?", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is computed before that is answered.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Profile_ThatPeopleFilledIn_KeepsItsAnswers()
    {
        var typed = _scratch.File("typed.json", """{"organisation":{"id":"l","name":"Lanterns","kind":"department"},"asOf":"2026-10-31","answers":{"digital-workforce-share":50}}""");

        var run = ConsoleRun.Of(["answers", typed, "--staff", Staff, .. Meanings, "--save", At("both.json")]);

        Assert.Contains("digital-workforce-share: 50% in the profile.", Flat(run.Output), StringComparison.Ordinal);
        var profile = ProfileDocument.Read(File.ReadAllBytes(At("both.json")));
        Assert.Equal(50, profile[Indicators.DigitalWorkforceIndicators.WorkforceShare].Number);
        Assert.Equal(4, profile.Answered.Count());
    }

    [Fact]
    public void Recommend_FileThatNeedsAChoice_PrintsNothingAndSaysWhatToType()
    {
        var run = ConsoleRun.Of(["recommend", "--staff", CaseFiles.Table("11-money-and-days.csv"), .. Lanterns]);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("--numbers point, comma or each-cell says how numbers are written", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_Watched_ShowsABar()
    {
        var run = ConsoleRun.Of(ConsoleRun.Plain with { Watched = true }, "", ["answers", "--staff", Staff, .. Lanterns]);

        Assert.Contains("records", run.Error, StringComparison.Ordinal);
    }
}
