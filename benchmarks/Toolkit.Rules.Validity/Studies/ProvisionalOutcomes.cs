using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 4: how often a provisional outcome holds when the answers that were withheld come in.</summary>
internal sealed class ProvisionalOutcomes : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        foreach (var withheld in Sample.WithheldShares)
        {
            var provisional = Sample.Each(sample.Size, number =>
            {
                var organisation = sample.Organisations[number];
                var truth = Verdict.Of(sample.Engine, organisation.Profile);
                return Verdict.Of(sample.Engine, Withheld.Of(organisation, withheld))
                    .Where(verdict => verdict.Value.IsProvisional)
                    .Select(verdict => (verdict.Value.Outcome, Holds: truth[verdict.Key].Outcome == verdict.Value.Outcome)).ToArray();
            }).SelectMany(verdicts => verdicts).ToLookup(verdict => verdict.Outcome, verdict => verdict.Holds);
            foreach (var (outcome, word) in new[] { (Outcome.Recommended, "recommended"), (Outcome.NotNeeded, "met") })
            {
                var (holds, count) = (provisional[outcome].Count(held => held), provisional[outcome].Count());
                yield return Finding.AtLeast(4, $"provisional \"{word}\" that holds, {Figure.Whole(withheld)} withheld, {count} cases", 0.9, holds / (double)count);
            }
        }
    }
}
