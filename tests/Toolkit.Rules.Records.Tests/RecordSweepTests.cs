using System.Reflection;
using System.Text.RegularExpressions;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Tests.Docs;

namespace Toolkit.Rules.Records.Tests;

/// <summary>Every figure of every set: it is computed from full records, and unknown as soon as a field it needs is gone.</summary>
public sealed class RecordSweepTests
{
    private static readonly (string Set, Func<RecordSet> Empty, Func<RecordSet> Full)[] Sets =
    [
        (nameof(WorkforceRecords), () => new WorkforceRecords(FullRecords.Source, FullRecords.AsOf), () => FullRecords.Workforce),
        (nameof(PortfolioRecords), () => new PortfolioRecords(FullRecords.Source, FullRecords.AsOf), () => FullRecordsOfThings.Portfolio),
        (nameof(EstateRecords), () => new EstateRecords(FullRecords.Source, FullRecords.AsOf), () => FullRecordsOfThings.Estate),
    ];

    public static IEnumerable<object[]> Fields =>
        from set in Sets
        from answer in set.Full().Compute().All
        from name in answer.Fields
        select new object[] { answer.Indicator.Key, answer.Kind, name };

    [Fact]
    public void Compute_FullRecords_ComputesEveryAnswer() =>
        Assert.All(Sets, set => Assert.Equal([], set.Full().Compute().NotComputed.Select(answer => $"{answer.Indicator}: {answer.Text}")));

    [Fact]
    public void Compute_NoRecords_LeavesEveryAnswerUnknown() =>
        Assert.All(Sets.SelectMany(set => set.Empty().Compute().All), answer =>
        {
            Assert.Contains(answer.Reason, new NotComputedReason?[] { NotComputedReason.NoRecords });
            Assert.Null(answer.Value);
            Assert.Equal(0L, answer.Records);
            Assert.Equal(0L, answer.Unstated);
            Assert.StartsWith("There are no ", answer.Text, StringComparison.Ordinal);
        });

    [Fact]
    public void Compute_EverySet_AnswersQuestionsOfItsOwn()
    {
        var all = Sets.SelectMany(set => set.Empty().Compute().All).Select(answer => answer.Indicator).ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.DoesNotContain(all, indicator => indicator.Kind == IndicatorKind.Maturity);
        Assert.All(Sets, set => Assert.Equal(
            set.Full().Compute().All.Select(answer => answer.Indicator), set.Empty().Compute().All.Select(answer => answer.Indicator)));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Compute_FieldEmptyOnEveryRecord_LeavesTheAnswerUnknown(string key, RecordKind kind, string field)
    {
        var answer = WithoutField(kind, field)[IndicatorCatalogue.Find(key)!]!;

        Assert.True(NotComputedReason.FieldNotCarried == answer.Reason, $"{key}: {answer.Reason}");
        Assert.Contains(" do not say: ", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_TableOfQuestions_FollowsTheSets()
    {
        var catalogue = IndicatorCatalogue.All.ToList();
        var rows = Sets
            .SelectMany(set => set.Empty().Compute().All.Concat(set.Full().Compute().All))
            .OrderBy(answer => catalogue.IndexOf(answer.Indicator))
            .Select(answer => $"| `{answer.Indicator.Key}` | `{answer.Kind}Record` | {string.Join(", ", answer.Fields.Select(name => $"`{name}`"))} |")
            .Distinct()
            .ToList();
        var questions = Sets.Sum(set => set.Empty().Compute().All.Count);
        var table = $"{questions} of the {IndicatorCatalogue.All.Count}:\n\n| question | record | fields it needs |\n|---|---|---|\n{string.Join("\n", rows)}";
        var page = Repository.Read("docs", "records.md").ReplaceLineEndings("\n");

        Snapshot.Matches(GeneratedBlock.Replace(page, "questions", table), "docs", "records.md");
    }

    [Fact]
    public void Page_OtherQuestions_AreAllThatNoSetAnswers()
    {
        var answered = Sets.SelectMany(set => set.Empty().Compute().All).Select(answer => answer.Indicator);
        var page = Repository.Read("docs", "records.md");
        var named = Regex.Matches(page[page.IndexOf("## The other questions", StringComparison.Ordinal)..], "`([a-z0-9-]+)`").Select(match => match.Groups[1].Value);

        Assert.Equal(
            IndicatorCatalogue.All.Except(answered).Select(indicator => indicator.Key).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
        Assert.Contains($"other {IndicatorCatalogue.All.Except(answered).Count()} questions", page, StringComparison.Ordinal);
    }

    private static ComputedAnswers WithoutField(RecordKind kind, string field)
    {
        T Without<T>(T record)
            where T : struct
        {
            object boxed = record;
            foreach (var property in Cleared(typeof(T), kind, field))
                property.SetValue(boxed, null);
            return (T)boxed;
        }

        RecordSet set = kind switch
        {
            <= RecordKind.Secondment => new WorkforceRecords(FullRecords.Source, FullRecords.AsOf, FullRecords.Market)
                .Add(FullRecords.Staff, Without).Add(FullRecords.Positions, Without).Add(FullRecords.Campaigns, Without)
                .Add(FullRecords.Learning.Concat(FullRecords.Staff.SelectMany(person => person.Learning!)), Without)
                .Add(kind == RecordKind.Staff ? [] : FullRecords.Secondments, Without),
            RecordKind.System => new EstateRecords(FullRecords.Source, FullRecords.AsOf, new EstateOptions { Systems = 10, TechnologyBudget = 1_000 }).Add(FullRecordsOfThings.Systems, Without),
            _ => new PortfolioRecords(FullRecords.Source, FullRecords.AsOf, FullRecordsOfThings.Limits)
                .Add(FullRecordsOfThings.Programmes, Without).Add(FullRecordsOfThings.Platforms, Without)
                .Add(FullRecordsOfThings.Suppliers, Without).Add(FullRecordsOfThings.Contracts, Without)
                .Add(FullRecordsOfThings.Commitments, Without).Add(FullRecordsOfThings.SpendRequests, Without),
        };
        return set.Compute();
    }

    private static IEnumerable<PropertyInfo> Cleared(Type record, RecordKind kind, string field)
    {
        if (record.Name == $"{kind}Record")
            yield return record.GetProperty(field)!;
        // An approval or a proposal stands for a start that is not stated.
        if (record == typeof(ProgrammeRecord) && field == nameof(ProgrammeRecord.StartedOn))
        {
            yield return record.GetProperty(nameof(ProgrammeRecord.ApprovedOn))!;
            yield return record.GetProperty(nameof(ProgrammeRecord.ProposedOn))!;
        }
        // Leavers without an end would contradict themselves.
        if (record == typeof(StaffRecord) && field == nameof(StaffRecord.ServiceEnd))
        {
            yield return record.GetProperty(nameof(StaffRecord.LeftPublicService))!;
            yield return record.GetProperty(nameof(StaffRecord.LeftForProgression))!;
        }
        if (record == typeof(StaffRecord) && kind == RecordKind.Learning)
            yield return record.GetProperty(nameof(StaffRecord.Learning))!;
    }
}
