namespace Toolkit.Rules.Samples.Tests;

/// <summary>The empty profile can be used as it is.</summary>
public sealed class NewTests
{
    [Theory]
    [InlineData("government")]
    [InlineData("department")]
    [InlineData("agency")]
    [InlineData("regional-government")]
    [InlineData("local-government")]
    [InlineData("public-body")]
    public void New_Kind_IsASoundProfileWithoutAnswers(string kind)
    {
        var template = ConsoleRun.Of("new", kind, "--id", "guild", "--name", "Lamplighters' Guild", "--currency", "EUR").Output;

        var check = ConsoleRun.Of(ConsoleRun.Plain, template, "check", "-");

        Assert.Equal("", check.Error);
        Assert.Contains("no problems: 0 answered, 0 not applicable, 126 unknown", check.Output, StringComparison.Ordinal);
        Assert.Contains($"Lamplighters' Guild ({kind})", check.Output, StringComparison.Ordinal);
        Assert.Contains("\"EUR\"", template, StringComparison.Ordinal);
    }

    [Fact]
    public void New_NoDate_TakesTodayFromTheClockWhereItIs() =>
        Assert.Contains("\"asOf\": \"2026-11-01\"", ConsoleRun.Of("new", "agency").Output, StringComparison.Ordinal);

    [Fact]
    public void New_Date_TakesIt() =>
        Assert.Contains("\"asOf\": \"2020-02-29\"", ConsoleRun.Of("new", "agency", "--as-of", "2020-02-29").Output, StringComparison.Ordinal);
}
