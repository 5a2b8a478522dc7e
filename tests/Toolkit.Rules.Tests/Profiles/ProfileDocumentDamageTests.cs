using System.Text;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

/// <summary>Documents that were good once: whatever happens to them, reading ends with a profile or with problems.</summary>
public sealed class ProfileDocumentDamageTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(ProfileDocument.ToJson(ProfileDocumentRoundTripTests.Everything()));

    [Fact]
    public void TryRead_CutOffAnywhere_IsRefusedAtItsEndOrBefore()
    {
        for (var length = 0; length < Good.Length - 2; length++)
        {
            Assert.False(ProfileDocument.TryRead(Good[..length], null, out _, out var problems));
            Assert.NotEmpty(problems);
        }
    }

    [Fact]
    public void TryRead_AnyByteReplaced_NeverThrows()
    {
        var replacements = Encoding.Latin1.GetBytes("\0 \"\\/{}[]:,'x0-.é\n");
        for (var index = 0; index < Good.Length; index++)
        {
            for (var turn = 0; turn < 3; turn++)
            {
                var damaged = (byte[])Good.Clone();
                damaged[index] = replacements[(index + (turn * 7)) % replacements.Length];
                AssertProfileOrProblems(damaged);
            }
        }
    }

    [Fact]
    public void TryRead_AnyTwoPiecesSwapped_NeverThrows()
    {
        var template = Encoding.UTF8.GetBytes(BadDocuments.WithAnswers("/* a */ \"digital-vacancy-rate\": NaN, // b\n \"x\": [1, [], {}], "));
        for (var start = 0; start < template.Length; start++)
        {
            for (var end = start; end <= template.Length; end += 3)
                AssertProfileOrProblems([.. template[..start], .. template[end..], .. template[start..end]]);
        }
    }

    private static void AssertProfileOrProblems(byte[] json)
    {
        var isRead = ProfileDocument.TryRead(json, null, out var profile, out var problems);

        Assert.Equal(isRead, profile is not null);
        Assert.Equal(isRead, problems.Count == 0);
        Assert.All(problems, problem => Assert.True(
            problem.Line >= 1 && problem.Column >= 1 && problem.Found.Length > 0 && !problem.ToString().Any(char.IsControl), problem.ToString()));
    }
}
