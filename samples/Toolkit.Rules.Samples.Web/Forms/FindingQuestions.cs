using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>The questions of one finding, by approach.</summary>
public sealed record FindingQuestions(Finding Finding, IReadOnlyList<ApproachQuestions> Approaches)
{
    internal IEnumerable<Indicator> Questions => Approaches.SelectMany(approach => approach.Questions);
}
