using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>How far one has come with some questions: answered, said not to apply, or said not to be known.</summary>
public sealed record Progress(int Questions, int Answered, int NotApplicable, int Unknown)
{
    internal int Seen => Answered + NotApplicable + Unknown;

    internal static Progress Of(AnswerForm form, IEnumerable<Indicator> indicators)
    {
        var states = indicators.Select(indicator => (State: form.StateOf(indicator), Value: form.ValueOf(indicator))).ToList();
        return new(
            states.Count,
            states.Count(answer => answer.State.Length == 0 && answer.Value.Length > 0),
            states.Count(answer => answer.State == Field.NotApplicable),
            states.Count(answer => answer.State == Field.Unknown));
    }
}
