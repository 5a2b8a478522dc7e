using FsCheck.Xunit;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties;

/// <summary>Figures from records hang on the records alone: not on their order, on batches, on their number, or on what is not used.</summary>
[Generated(typeof(RecordArbitraries))]
public sealed class Property14Records
{
    /// <summary>
    /// A doubled record is two people who know a skill; and the grades that pay is compared in are those with enough of both kinds. Neither is
    /// a share of the records.
    /// </summary>
    private static readonly Indicator[] NoShares = [LeadershipCadreIndicators.CriticalSkillsWithoutDepth, LeadershipCadreIndicators.ExpertPayParity];

    /// <summary>Fields that say who counts at all, or how; figures use them beside those they need.</summary>
    private static readonly RecordField[] UsedByMore =
    [
        .. ((string[])[nameof(StaffRecord.Employment), nameof(StaffRecord.ServiceStart), nameof(StaffRecord.ServiceEnd), nameof(StaffRecord.Fte),
            nameof(StaffRecord.IsDigital), nameof(StaffRecord.Learning), nameof(StaffRecord.Profession)])
            .Select(name => new RecordField(typeof(StaffRecord), name)),
        .. ((string[])[nameof(SecondmentRecord.IsInward), nameof(SecondmentRecord.IsDigitalOrSenior), nameof(SecondmentRecord.StartedOn), nameof(SecondmentRecord.EndedOn)])
            .Select(name => new RecordField(typeof(SecondmentRecord), name)),
    ];

    [Property]
    public void Compute_OrderOfRecordsAndBatches_ChangeNothing(Choice choice)
    {
        var dice = choice.Dice();
        var records = RecordDraw.Case(dice, mayContradict: true);
        var batches = dice.Shuffled(records.Steps).Chunk(dice.Between(1, 50)).Select(steps =>
        {
            var batch = RecordCase.Empty;
            foreach (var step in steps)
                step(batch);
            return batch;
        });
        var merged = batches.Aggregate(RecordCase.Empty, (all, batch) => dice.Chance(50) ? all.Merge(batch) : batch.Merge(all));

        var expected = RecordCase.Dump(records.Compute());
        Assert.Equal(expected, RecordCase.Dump(RecordCase.Computed(dice.Shuffled(records.Steps))));
        Assert.Equal(expected, RecordCase.Dump(merged.Compute()));
        Assert.NotNull(merged.Compute().ApplyTo(RecordCase.Organisation));
    }

    [Property]
    public void Compute_EveryRecordTwice_ChangesNoShare(RecordCase records)
    {
        var once = records.Compute();
        var twice = records.Doubled.Compute();

        var shares = once.All.Where(answer => !NoShares.Contains(answer.Indicator)).ToList();
        Assert.All(shares.Where(answer => answer.IsComputed), answer =>
            Assert.True(answer.Value == twice[answer.Indicator]!.Value, $"{answer.Indicator}: {twice[answer.Indicator]!.Value}"));
        // An unknown share may now be about enough people; for every other reason it stays unknown.
        Assert.All(shares.Where(answer => answer.Reason is not (null or NotComputedReason.TooFewPeople or NotComputedReason.WouldDisclose)), answer =>
            Assert.True(answer.Reason == twice[answer.Indicator]!.Reason, $"{answer.Indicator}: {twice[answer.Indicator]!.Reason}"));
    }

    [Property]
    public void Compute_FieldThatAFigureDoesNotUse_ChangesNothing(RecordCase records)
    {
        var fields = RecordField.Of(typeof(StaffRecord), typeof(PositionRecord), typeof(CampaignRecord), typeof(LearningRecord), typeof(SecondmentRecord));
        var with = records.Compute();

        Assert.All(fields.Except(UsedByMore), field => field.AssertUnused(with, records.Without(field).Compute()));
    }
}
