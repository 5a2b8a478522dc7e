using System.Text.RegularExpressions;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

/// <summary>The library does as docs/profile-document.md shows.</summary>
public sealed partial class ProfileDocumentPageTests
{
    private static readonly string Page = Repository.Read("docs", "profile-document.md").ReplaceLineEndings("\n");

    [Fact]
    public void Page_GoodExample_IsRead() => Assert.Equal(6, ProfileDocument.Parse(Block("json", 0)).Answered.Count());

    [Fact]
    public void Page_BadExample_IsRefusedWithTheListingShown()
    {
        var refusal = Assert.Throws<ProfileDocumentException>(() => ProfileDocument.Parse(Block("json", 1)));

        Assert.Equal(Block("text", 0), refusal.Message + "\n");
    }

    private static string Block(string language, int index) =>
        Blocks().Matches(Page).Where(block => block.Groups[1].Value == language).ElementAt(index).Groups[2].Value;

    [GeneratedRegex("^```([a-z]+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
