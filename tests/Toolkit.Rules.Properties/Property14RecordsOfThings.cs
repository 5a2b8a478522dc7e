using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties;

/// <summary>The same for programmes, platforms, suppliers, contracts, commitments, spend requests and systems.</summary>
[Generated(typeof(RecordArbitraries))]
public sealed class Property14RecordsOfThings
{
    /// <summary>Fields that say more of what others say; figures use them beside those they need.</summary>
    private static readonly RecordField[] UsedByMore =
    [
        new(typeof(ProgrammeRecord), nameof(ProgrammeRecord.StoppedOn)), new(typeof(ProgrammeRecord), nameof(ProgrammeRecord.RescopedOn)),
        new(typeof(ProgrammeRecord), nameof(ProgrammeRecord.StartedOn)), new(typeof(ProgrammeRecord), nameof(ProgrammeRecord.ApprovedOn)),
        new(typeof(ProgrammeRecord), nameof(ProgrammeRecord.ProposedOn)),
        new(typeof(PlatformRecord), nameof(PlatformRecord.OldClosedOn)), new(typeof(SystemRecord), nameof(SystemRecord.SupportEnd)),
        new(typeof(SystemRecord), nameof(SystemRecord.Product)), new(typeof(SystemRecord), nameof(SystemRecord.Version)),
    ];

    private static PortfolioRecords Portfolio => new("Records", RecordDraw.AsOf, new PortfolioOptions { LargeProject = 5_000 });

    private static EstateRecords Estate => EstateOf(times: 1);

    private static EstateRecords EstateOf(int times) => new("Records", RecordDraw.AsOf, ThingDraw.Estate(times));

    [Property]
    public void Compute_OrderOfRecordsAndBatches_ChangeNothing(Choice choice)
    {
        var dice = choice.Dice();
        var portfolio = ThingDraw.Portfolio(dice, mayContradict: true);
        var estate = ThingDraw.Estate(dice, mayContradict: true);
        var (portfolioOrder, estateOrder) = (dice.Shuffled(portfolio), dice.Shuffled(estate));
        var (portfolioCut, estateCut) = (dice.Between(0, portfolio.Count), dice.Between(0, estate.Count));

        var expected = RecordCase.Dump(Taking(Portfolio, portfolio).Compute());
        Assert.Equal(expected, RecordCase.Dump(Taking(Portfolio, portfolioOrder).Compute()));
        Assert.Equal(expected, RecordCase.Dump(Taking(Portfolio, portfolioOrder[..portfolioCut]).Merge(Taking(Portfolio, portfolioOrder[portfolioCut..])).Compute()));
        Assert.Equal(Dump(Taking(Estate, estate)), Dump(Taking(Estate, estateOrder)));
        Assert.NotNull(Taking(Estate, estate).Compute().ApplyTo(Taking(Portfolio, portfolio).Compute().ApplyTo(RecordCase.Organisation).Profile));
        Assert.Equal(Dump(Taking(Estate, estate)), Dump(Taking(Estate, estateOrder[..estateCut]).Merge(Taking(Estate, estateOrder[estateCut..]))));
    }

    [Property]
    public void Compute_EveryRecordTwice_ChangesNothing(Choice choice)
    {
        var dice = choice.Dice();
        var portfolio = ThingDraw.Portfolio(dice, mayContradict: false);
        var estate = ThingDraw.Estate(dice, mayContradict: false);

        AssertAlike(Taking(Portfolio, portfolio).Compute(), Taking(Portfolio, [.. portfolio, .. portfolio]).Compute());
        AssertAlike(Taking(Estate, estate).Compute(), Taking(EstateOf(times: 2), [.. estate, .. estate]).Compute());
    }

    [Property]
    public void Compute_FieldThatAFigureDoesNotUse_ChangesNothing(Choice choice)
    {
        ComputedAnswers OfPortfolio(RecordField? dropped) => Taking(Portfolio, ThingDraw.Portfolio(choice.Dice(), mayContradict: false, dropped)).Compute();
        ComputedAnswers OfEstate(RecordField? dropped) => Taking(Estate, ThingDraw.Estate(choice.Dice(), mayContradict: false, dropped)).Compute();
        var (portfolio, estate) = (OfPortfolio(null), OfEstate(null));
        var fields = RecordField.Of(
            typeof(ProgrammeRecord), typeof(PlatformRecord), typeof(SupplierRecord), typeof(ContractRecord), typeof(CommitmentRecord), typeof(SpendRequestRecord));

        Assert.All(fields.Except(UsedByMore), field => field.AssertUnused(portfolio, OfPortfolio(field)));
        Assert.All(RecordField.Of(typeof(SystemRecord)).Except(UsedByMore), field => field.AssertUnused(estate, OfEstate(field)));
    }

    private static void AssertAlike(ComputedAnswers once, ComputedAnswers twice) =>
        // A question with too few records may have enough of them in twice as many.
        Assert.All(once.All.Where(answer => answer.Reason != NotComputedReason.TooFewRecords), answer =>
        {
            Assert.True(answer.Value == twice[answer.Indicator]!.Value, $"{answer.Indicator}: {twice[answer.Indicator]!.Value}");
            Assert.True(answer.Reason == twice[answer.Indicator]!.Reason, $"{answer.Indicator}: {twice[answer.Indicator]!.Reason}");
        });

    private static T Taking<T>(T set, IEnumerable<Action<T>> steps)
    {
        foreach (var step in steps)
            step(set);
        return set;
    }

    private static string Dump(EstateRecords records)
    {
        var exposure = records.ComputeExposure()!;
        return RecordCase.Dump(records.Compute())
            + $" {exposure.Systems} {exposure.Listed} {exposure.ListedAndLegacy} {exposure.ListedLegacyAndCritical} {exposure.UsedByRansomware}";
    }
}
