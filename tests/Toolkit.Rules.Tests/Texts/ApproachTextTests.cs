using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Tests.Texts;

public sealed class ApproachTextTests
{
    [Fact]
    public void WithPrecondition_OnWordsWithOne_AddsToACopy()
    {
        var one = new ApproachText("Title", "Summary.", "Act.").WithPrecondition("first", "Wait.");

        var two = one.WithPrecondition("second", "Ask.");

        Assert.Equal(["first"], one.Preconditions.Keys);
        Assert.Equal("Wait.", two.Preconditions["first"]);
        Assert.Equal("Ask.", two.Preconditions["second"]);
        Assert.Equal("Title", two.Title);
        Assert.Equal("Summary.", two.Summary);
        Assert.Equal("Act.", two.Actions[0]);
    }

    [Theory]
    [InlineData("", "Summary.")]
    [InlineData("Title", " ")]
    public void Create_BlankText_IsRefused(string title, string summary) =>
        Assert.Throws<ArgumentException>(() => new ApproachText(title, summary));

    [Fact]
    public void WithPrecondition_BlankText_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new ApproachText("Title", "Summary.").WithPrecondition("first", ""));
}
