using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>The words of one approach of a run, made when they are read.</summary>
internal sealed class RunDetail(Run run, int position, Suppression? suppression = null) : IRecommendationDetail, IOtherDetail
{
    public string Title => Rule.Descriptor.Text(Wording.Texts).Title;

    public string? Summary => Rule.Descriptor.Text(Wording.Texts).Summary is var summary && summary != Rule.Descriptor.Id ? summary : null;

    public IReadOnlyList<Reason> Reasons => ReasonWriter.Reasons(Rule, run.Profile, run.Plan.Rates, Wording);

    public IReadOnlyList<string> Missing => ReasonWriter.Missing(Rule, run.Profile, run.Plan.Rates);

    public IReadOnlyList<BrakeAdvice> Brakes => ReasonWriter.Brakes(Rule, run.Profile, run.Plan.Rates, Wording);

    public IReadOnlyList<string> Actions => Rule.Descriptor.Text(Wording.Texts).Actions;

    public Uri HelpLink => Rule.Descriptor.HelpLink;

    public IReadOnlyList<Requirement> Requires =>
        [.. run.Plan.Links.Requires(position).Select(required => new Requirement(run.Plan.Rules[required].Descriptor.Id, Met(required)))];

    public string Text
    {
        get
        {
            var raw = OutcomeWriter.Text(Rule, run.OutcomeOf(position), run.Profile, run.Plan.Rates, run.Plan.OutcomeThreshold, Wording);
            return suppression is null
                ? raw
                : Wording.Texts.Phrase(
                    "other.suppressed",
                    suppression.Owner,
                    suppression.Expires.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    suppression.Reason,
                    raw);
        }
    }

    private CompiledRule Rule => run.Plan.Rules[position];

    private Wording Wording => run.Plan.Wording;

    private bool? Met(int required) => run.OutcomeOf(required).Outcome switch
    {
        Outcome.NotNeeded => true,
        Outcome.Recommended => false,
        _ => null,
    };
}
