using Toolkit.Rules.Analysis;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 6: every link has a basis, and the first places survive another judgement.</summary>
internal sealed class Judgement : Study
{
    private const int OrganisationsAtMost = 200;

    // Weights and missing answers stay: only judgement is drawn.
    private static readonly RobustnessOptions Alone = new() { Weighting = Weighting.Chosen, UnknownAnswers = UnknownAnswers.AsTheyAre, Draws = 1000 };

    internal override IEnumerable<Finding> Run(Sample sample)
    {
        yield return Finding.None(6, "links without a basis or a reason", [.. sample.Engine.Catalogue.Rules.SelectMany(rule => rule.Descriptor.Links
            .Where(link => link.Sentence.Length == 0 || (!link.Basis.IsJudgement && link.Basis.Sources.Count == 0))
            .Select(link => $"{rule.Descriptor.Id} to {link.Id}"))]);
        var kept = Sample.Each(Math.Min(sample.Size, OrganisationsAtMost), number =>
        {
            var found = sample.Engine.Assess(Withheld.Of(sample.Organisations[number], 0.5)).Robustness(Alone).Approaches;
            return found.Take(Orders.Top).Sum(approach => approach.Ranks.Take(Orders.Top).Sum()) / Math.Min(Orders.Top, found.Count);
        });
        yield return Finding.Told(6, "top five kept under judgement within 20%, half of the answers withheld", Figure.Percent(kept.Average()));
        foreach (var (name, profile) in Bundled.Profiles)
        {
            var found = sample.Engine.Assess(profile).Robustness(Alone);
            yield return Finding.Told(6, $"{name}: draws of judgement in which {found.Approaches[0].Id} stays first", Figure.Percent(found.FirstUnderJudgement!.Value));
        }
    }
}
