using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules;

/// <summary>What a recommendation holds in numbers, whether just computed or read from a report.</summary>
internal sealed class RecommendationFigures(
    string id,
    Finding finding,
    Certainty certainty,
    Severity severity,
    NeedInterval need,
    double coverage,
    Lever lever,
    Contribution[] contributions)
{
    internal string Id => id;

    internal Finding Finding => finding;

    internal Certainty Certainty => certainty;

    internal Severity Severity => severity;

    internal NeedInterval Need => need;

    internal double Coverage => coverage;

    internal Lever Lever => lever;

    internal Contribution[] Contributions => contributions;

    internal decimal Score
    {
        get
        {
            decimal score = 0;
            foreach (var contribution in contributions)
                score += contribution.Points;
            return score;
        }
    }
}
