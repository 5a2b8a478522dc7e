using System.Text;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class ProfileDocumentTests
{
    public static TheoryData<string> BadNames => [.. BadDocuments.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(BadNames))]
    public void TryRead_BadDocument_ReportsEveryProblemWhereItIs(string name)
    {
        var document = BadDocuments.All.Single(document => document.Name == name);

        var isRead = ProfileDocument.TryRead(Encoding.UTF8.GetBytes(document.Json), null, out var profile, out var problems);

        Assert.False(isRead);
        Assert.Null(profile);
        Assert.Equal(document.Problems, problems.Select(BadDocument.Show));
    }
}
