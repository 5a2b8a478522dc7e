using Toolkit.Rules.Approaches;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 3: an answer never takes severity away, a deletion never adds any, and no single answer makes anything critical.</summary>
internal sealed class SeverityAtLeast : Study
{
    private const ulong Purpose = 300;
    private const int DeletionsEach = 10;

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var organisations = Math.Max(sample.Size, 1000);
        yield return Finding.None(
            3, $"answers whose deletion raises \"severity at least\", {DeletionsEach} of each of {organisations} organisations",
            [.. Sample.Each(organisations, number => Rises(sample.Engine, number)).SelectMany(ids => ids)]);
        yield return Finding.None(3, "single answers, each the worst, that make an approach critical", [.. Critical(sample.Engine)]);
    }

    private static string[] Rises(RecommendationEngine engine, int number)
    {
        var organisation = OrganisationGenerator.Mixed.Organisation(number);
        var (profile, draw) = (Withheld.Of(organisation, 0.5), new Draw(Purpose, number));
        var before = Verdict.Of(engine, profile);
        var answered = profile.Answered.ToArray();
        return answered.Length == 0 ? [] : [.. Enumerable.Range(0, DeletionsEach).SelectMany(_ =>
        {
            var deleted = answered[draw.Below(answered.Length)];
            return Verdict.Of(engine, profile.ToBuilder().Without(deleted).Build())
                .Where(after => AtLeast(engine, after.Value) > AtLeast(engine, before[after.Key]))
                .Select(after => $"{after.Key} without {deleted.Key}");
        })];
    }

    private static Severity AtLeast(RecommendationEngine engine, Verdict verdict) =>
        verdict.Need.SeverityAtLeast(engine.RuleSet.OutcomeThreshold);

    private static IEnumerable<string> Critical(RecommendationEngine engine)
    {
        foreach (var rule in ApproachCatalogue.Default.Rules)
        {
            foreach (var evidence in rule.Definition.Evidence)
            {
                var profile = new OrganisationProfileBuilder(new Organisation("one", "One", OrganisationKind.Government, "USD"), new DateTime(2026, 10, 31));
                AnswerOfGap.Add(profile, evidence, 1, new Draw(Purpose, 0));
                var report = engine.Recommend(profile.Build());
                if (report.Recommendations.Any(item => item.Severity == Severity.Critical || item.SeverityAtLeast == Severity.Critical))
                    yield return evidence.Indicator.Key;
            }
        }
    }
}
