using System.Text;

namespace Toolkit.Rules.Samples.Tests.Cases;

/// <summary>Documents that crashed a program, or were taken for what they are not.</summary>
public sealed class DocumentCaseTests : IDisposable
{
    private static readonly string Full = BundledProfiles.PathOf("fictional-full");

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData("d01-surrogate-member.json")]
    [InlineData("d01b-surrogate-short.json")]
    public void Diff_HalfASurrogatePairInAName_IsRefusedByPlace(string name)
    {
        var run = ConsoleRun.Of("diff", CaseFiles.Document(name), Full);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith($"{CaseFiles.Document(name)}:1:2: $: found the name \"\\ud800", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r21-truncated.json")]
    [InlineData("r11-trail.json")]
    [InlineData("r18-trailcomma.json")]
    public void Diff_DamagedReport_IsCalledAReport(string name)
    {
        var run = ConsoleRun.Of("diff", CaseFiles.Document(name), Full);

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.StartsWith(CaseFiles.Document(name) + ":", run.Error, StringComparison.Ordinal);
        Assert.Contains("The report is refused: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("unknown property", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r21-truncated.json", "check")]
    [InlineData("r11-trail.json", "recommend")]
    public void Profile_ThatIsAReport_IsNamedForWhatItIs(string name, string verb)
    {
        var run = ConsoleRun.Of(verb, CaseFiles.Document(name));

        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Equal($"'{CaseFiles.Document(name)}' is a report, not a profile. To compare it with another: diff\n", run.Error);
    }

    [Theory]
    [InlineData("a comparison", "diff", "F", "F", "--format", "json")]
    [InlineData("a portfolio report", "portfolio", "F", "--format", "json")]
    public void Profile_ThatIsAnotherDocument_IsNamedForWhatItIs(string kind, params string[] command)
    {
        var document = _scratch.File("other.json", ConsoleRun.Of([.. command.Select(word => word == "F" ? Full : word)]).Output);

        Assert.Equal($"'{document}' is {kind}, not a profile.\n", ConsoleRun.Of("check", document).Error);
    }

    [Fact]
    public void Decisions_ThatAreAReport_AreNamedForWhatTheyAre() => Assert.Equal(
        $"'{CaseFiles.Document("r11-trail.json")}' is a report, not a decision document.\n",
        ConsoleRun.Of("recommend", Full, "--decisions", CaseFiles.Document("r11-trail.json")).Error);

    [Theory]
    [InlineData("name-persian.json")]
    [InlineData("name-sinhala.json")]
    [InlineData("name-emoji.json")]
    public void Name_WithJoiners_IsShownAsItIs(string name)
    {
        var run = ConsoleRun.Of("recommend", CaseFiles.Document(name));

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.DoesNotContain('?', run.Output.Split('\n')[0]);
    }

    [Theory]
    [InlineData("recommend -")]
    [InlineData("check -")]
    [InlineData("diff - F")]
    public void StandardInput_WithoutEnd_IsReadToItsLimitOnly(string command)
    {
        using var input = new Endless();
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };

        var exitCode = new ConsoleHost(input, output, error, ConsoleRun.Plain, TimeProvider.System).Run(command.Replace("F", Full, StringComparison.Ordinal).Split(' '));

        Assert.Equal(ExitCode.BadInput, exitCode);
        Assert.InRange(input.Given, 1024 * 1024, 17 * 1024 * 1024);
        Assert.NotEmpty(error.ToString());
    }

    [Fact]
    public void Owner_ThatBeginsWithAnAt_IsAnOwner()
    {
        var profile = _scratch.File("lanterns.json", File.ReadAllText(Full));

        var run = ConsoleRun.Of(
            "decide", "DLT501", profile, "--status", "accepted", "--category", "agreed", "--justification", "The board agreed in May", "--owner", "@alice");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Contains("\"@alice\"", File.ReadAllText(Path.Combine(_scratch.Folder, "lanterns.decisions.json")), StringComparison.Ordinal);
    }

    /// <summary>A stream of blanks that never ends.</summary>
    private sealed class Endless : Stream
    {
        internal long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            Encoding.ASCII.GetBytes(new string(' ', count)).CopyTo(buffer, offset);
            return count;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
