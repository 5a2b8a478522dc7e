using Toolkit.Rules.Approaches;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Tests.Docs;

namespace Toolkit.Rules.Records.Tests;

/// <summary>The records that decide each approach, and how far: the first table of the page, measured.</summary>
public sealed class ApproachReachTests
{
    private const int Organisations = 1000;

    /// <summary>The answers of records with every field, a question with two lines under its first.</summary>
    private static readonly Dictionary<Indicator, List<ComputedAnswer>> FromRecords =
        new RecordSet[]
            {
                new WorkforceRecords(FullRecords.Source, FullRecords.AsOf), FullRecords.Workforce, FullRecordsOfThings.Portfolio, FullRecordsOfThings.Estate,
            }
            .SelectMany(set => set.Compute().All).GroupBy(answer => answer.Indicator).ToDictionary(answers => answers.Key, answers => answers.ToList());

    [Fact]
    public void Page_TableOfApproaches_FollowsTheSetsAndTheCatalogue()
    {
        var decided = Decided();
        var rows = ApproachCatalogue.Default.Rules.Select(rule => Row(rule, decided[rule.Descriptor.Id]));
        var table = "| approach | questions | weight | decided | records and fields |\n|---|---|---|---|---|\n" + string.Join("\n", rows);
        var page = Repository.Read("docs", "records.md").ReplaceLineEndings("\n");

        Snapshot.Matches(GeneratedBlock.Replace(page, "approaches", table), "docs", "records.md");
    }

    private static string Row(ApproachRule rule, int decided)
    {
        var evidence = rule.Definition.Evidence;
        var answerable = evidence.Where(piece => FromRecords.ContainsKey(piece.Indicator)).ToList();
        var weight = answerable.Sum(piece => piece.Weight.Value) / evidence.Sum(piece => piece.Weight.Value);
        var records = answerable.SelectMany(piece => FromRecords[piece.Indicator]).GroupBy(answer => answer.Kind).OrderBy(kind => kind.Key)
            .Select(kind => $"`{kind.Key}Record`: {string.Join(", ", kind.SelectMany(answer => answer.Fields).Distinct().Select(field => $"`{field}`"))}");
        return $"| {rule.Descriptor.Id} | {answerable.Count} of {evidence.Count} | {Percent(weight)} | {Percent((double)decided / Organisations)} | {string.Join("; ", records)} |";
    }

    /// <summary>In how many organisations the records alone tell of an approach whether it is needed or met.</summary>
    private static Dictionary<string, int> Decided()
    {
        var engine = RecommendationEngine.CreateDefault();
        var counts = ApproachCatalogue.Default.Descriptors.ToDictionary(approach => approach.Id, _ => 0);
        for (var number = 1; number <= Organisations; number++)
        {
            var report = engine.Recommend(Organisation(new Draw((ulong)number)));
            foreach (var id in report.Recommendations.Select(found => found.Id).Concat(report.Others.Where(other => other.Outcome == Outcome.NotNeeded).Select(other => other.Id)))
                counts[id]++;
        }
        return counts;
    }

    /// <summary>An organisation all of whose records are complete, with answers anywhere between a tenth beyond the target and the worst value.</summary>
    private static OrganisationProfile Organisation(Draw draw)
    {
        var profile = new OrganisationProfileBuilder(new Organisation("example", "Example", OrganisationKind.Department, "USD"), FullRecords.AsOf);
        var done = new HashSet<Indicator>();
        foreach (var piece in ApproachCatalogue.Default.Rules.SelectMany(rule => rule.Definition.Evidence))
        {
            var value = piece.Target.Value + (((draw.Next() * 1.1) - 0.1) * (piece.Worst.Value - piece.Target.Value));
            if (FromRecords.ContainsKey(piece.Indicator) && done.Add(piece.Indicator))
                profile.With(piece.Indicator, Answer.OfNumber(Within(piece.Indicator, value), "records", "drawn"));
        }
        return profile.Build();
    }

    private static double Within(Indicator indicator, double value) => indicator.Kind switch
    {
        IndicatorKind.YesNo => value >= 0.5 ? 1 : 0,
        IndicatorKind.Percentage => Math.Clamp(Math.Round(value), 0, 100),
        _ => Math.Max(0, Math.Round(value)),
    };

    private static string Percent(double share) => FormattableString.Invariant($"{Math.Round(share * 100, MidpointRounding.AwayFromZero)}%");

    /// <summary>Numbers from 0 to 1 by an additive step and a mixing of bits: the same on every machine.</summary>
    private sealed class Draw(ulong seed)
    {
        private ulong _state = seed * 0x9E3779B97F4A7C15;

        internal double Next()
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}
