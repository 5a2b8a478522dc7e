using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 7: no answer of a bundled profile is held against a figure of its own publication without the report saying so.</summary>
internal sealed class OwnPublications : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var (held, unmarked) = (0, new List<string>());
        foreach (var (name, profile) in Bundled.Profiles)
        {
            var report = sample.Engine.Recommend(profile);
            var marked = report.Recommendations.SelectMany(item => item.Reasons).Concat(report.Others.SelectMany(other => other.Reasons))
                .Where(reason => reason.IsOwnPublication).Select(reason => reason.Indicator).ToHashSet(StringComparer.Ordinal);
            foreach (var evidence in sample.Engine.RuleSet.Rules.SelectMany(rule => rule.Evidence).Where(evidence => evidence.Indicator.Kind != IndicatorKind.YesNo))
            {
                var figures = new[] { evidence.Target, evidence.Trigger, evidence.Worst }.SelectMany(figure => figure.Basis.Sources).Select(PublicationOf).ToHashSet();
                var source = profile[evidence.Indicator].Source;
                if (source is null || !SourceRegister.All.Any(key => source.Contains($"({key.Key}", StringComparison.Ordinal) && figures.Contains(PublicationOf(key.Key))))
                    continue;
                held++;
                if (!marked.Contains(evidence.Indicator.Key))
                    unmarked.Add($"{name}: {evidence.Indicator.Key}");
            }
        }
        yield return Finding.None(7, $"of {held} answers held against a figure of their own publication, those that no report marks", unmarked);
    }

    private static string PublicationOf(string key) => SourceRegister.Find(key)?.Publication ?? key;
}
