using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>One question as an approach uses it. Figures are in the unit of the question; yes is 1 and no is 0, money is in US dollars.</summary>
internal sealed record EvidenceDetail(
    string Indicator, string Question, string Allowed, double Target, double Trigger, double Worst, double Weight, string Basis)
{
    internal static EvidenceDetail Of(Evidence evidence) => new(
        evidence.Indicator.Key,
        evidence.Indicator.Question,
        evidence.Indicator.Allowed,
        evidence.Target.Value,
        evidence.Trigger.Value,
        evidence.Worst.Value,
        evidence.Weight.Value,
        evidence.Trigger.Basis.ToString());
}
