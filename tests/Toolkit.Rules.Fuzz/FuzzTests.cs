namespace Toolkit.Rules.Fuzz;

/// <summary>A short run of each reader; <c>.ci/soak</c> runs ten million inputs.</summary>
public sealed class FuzzTests
{
    private const int Inputs = 2_500;

    public static TheoryData<string> Readers => [.. Targets.All.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Read_MutatedDocuments_AreAcceptedAndHoldOrAreRefusedWithEveryProblem(string reader)
    {
        var run = new FuzzRun([Targets.All.Single(target => target.Name == reader)], seed: 1);

        Assert.Empty(Enumerable.Range(0, Inputs).Select(index => run.Run(index).Fault?.ToString()).OfType<string>().Take(3));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Read_DocumentsAsTheyAre_AreAccepted(string reader)
    {
        var target = Targets.All.Single(target => target.Name == reader);

        Assert.All(target.Documents, document => Assert.True(target.Try(document), System.Text.Encoding.UTF8.GetString(document)));
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Run_OfOneSeed_MakesTheSameInputsAgain(string reader)
    {
        var target = Targets.All.Single(target => target.Name == reader);

        for (var index = 0; index < 50; index++)
            Assert.Equal(target.Input(FuzzDice.Of(7, index)), target.Input(FuzzDice.Of(7, index)));
    }

    /// <summary>Mutations that are all refused at the first byte would prove nothing.</summary>
    [Theory]
    [MemberData(nameof(Readers))]
    public void Run_OfAnyReader_HasInputsOfBothSorts(string reader)
    {
        var run = new FuzzRun([Targets.All.Single(target => target.Name == reader)], seed: 3);
        var accepted = Enumerable.Range(0, 400).Count(index => run.Run(index).IsAccepted);

        Assert.InRange(accepted, 4, 396);
    }
}
