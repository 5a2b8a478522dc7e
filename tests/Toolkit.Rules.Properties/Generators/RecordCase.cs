using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>Workforce records of one organisation.</summary>
public sealed record RecordCase(
    IReadOnlyList<StaffRecord> Staff,
    IReadOnlyList<PositionRecord> Positions,
    IReadOnlyList<CampaignRecord> Campaigns,
    IReadOnlyList<LearningRecord> Learning,
    IReadOnlyList<SecondmentRecord> Secondments)
{
    private static readonly WorkforceOptions Options = new()
    {
        KeptProblems = 5,
        MarketPay = new Dictionary<string, decimal> { ["Architect"] = 100_000 },
        CriticalSkills = ["COBOL"],
    };

    internal static WorkforceRecords Empty => new("Records", RecordDraw.AsOf, Options);

    internal RecordCase Doubled => new(
        [.. Staff, .. Staff], [.. Positions, .. Positions], [.. Campaigns, .. Campaigns], [.. Learning, .. Learning], [.. Secondments, .. Secondments]);

    /// <summary>Every record as a step that adds it.</summary>
    internal IReadOnlyList<Action<WorkforceRecords>> Steps =>
    [
        .. Staff.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Positions.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Campaigns.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Learning.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
        .. Secondments.Select(record => (Action<WorkforceRecords>)(set => set.Add(record))),
    ];

    /// <inheritdoc />
    public override string ToString() => $"{Staff.Count} staff, {Positions.Count} positions, {Campaigns.Count} campaigns, {Learning.Count} courses, {Secondments.Count} secondments";

    internal static ComputedAnswers Computed(IEnumerable<Action<WorkforceRecords>> steps)
    {
        var set = Empty;
        foreach (var step in steps)
            step(set);
        return set.Compute();
    }

    internal ComputedAnswers Compute() => Computed(Steps);

    /// <summary>Everything a host can see of the answers.</summary>
    internal static string Dump(ComputedAnswers answers) => string.Join("\n",
    [
        .. answers.All.Select(answer => $"{answer.Indicator} {answer.Kind} {answer.Value:R} {answer.Reason} {answer.Records} {answer.Unstated} {answer.Text}"),
        .. answers.Problems.Select(problem => $"{problem.Kind} {problem.Key} {problem.Text}"),
        $"{answers.LeftOut}",
    ]);
}
