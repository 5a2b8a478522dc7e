using Toolkit.Rules.Samples.Commands;

namespace Toolkit.Rules.Samples.Tests.Commands;

/// <summary>The verbs that are made for a command line.</summary>
public sealed class VerbsTests
{
    private static readonly ConsoleHost Host = new(Stream.Null, TextWriter.Null, TextWriter.Null, ConsoleRun.Plain, TimeProvider.System);

    [Fact]
    public void Create_CommandLineThatBeginsWithAVerb_HasItAlone()
    {
        var all = Verbs.Create(Host, []).Subcommands.Select(command => command.Name).ToList();

        Assert.Contains("recommend", all);
        Assert.All(all, verb => Assert.Equal([verb], Verbs.Create(Host, [verb, "--help"]).Subcommands.Select(command => command.Name)));
    }

    [Theory]
    [InlineData("--no-color", "recommend")]
    [InlineData("advise")]
    [InlineData("--help")]
    public void Create_AnyOtherCommandLine_HasAllVerbs(params string[] args) =>
        Assert.Equal(Verbs.Create(Host, []).Subcommands.Count, Verbs.Create(Host, args).Subcommands.Count);
}
