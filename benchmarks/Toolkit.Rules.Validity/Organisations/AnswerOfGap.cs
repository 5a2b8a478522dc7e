using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Validity.Organisations;

/// <summary>Turns a gap into an answer that has it.</summary>
internal static class AnswerOfGap
{
    internal static void Add(OrganisationProfileBuilder profile, Evidence evidence, double gap, Draw draw)
    {
        var number = evidence.Indicator.Kind == IndicatorKind.YesNo ? (draw.Chance(gap) ? 0 : 1) : Value(evidence, Math.Clamp(gap, 0, 1));
        switch (evidence.Indicator)
        {
            case Indicator<double> any:
                profile.With(any, number);
                break;
            case Indicator<MaturityLevel> maturity:
                profile.With(maturity, (MaturityLevel)Whole(number, draw));
                break;
            case Indicator<bool> yesNo:
                profile.With(yesNo, number > 0);
                break;
            case Indicator<int> count:
                profile.With(count, Whole(number, draw));
                break;
            case Indicator<Money> money:
                profile.With(money, new Money(Math.Round(number), "USD"));
                break;
            default:
                throw new InvalidOperationException($"{evidence.Indicator.Key} takes an answer of a kind that no generated organisation gives.");
        }
    }

    private static double Value(Evidence evidence, double gap) => gap <= 0.5
        ? evidence.Target.Value + 2 * gap * (evidence.Trigger.Value - evidence.Target.Value)
        : evidence.Trigger.Value + (2 * gap - 1) * (evidence.Worst.Value - evidence.Trigger.Value);

    // Up or down by chance, so that the mean of many is the number.
    private static int Whole(double number, Draw draw) => (int)(Math.Floor(number) + (draw.Chance(number - Math.Floor(number)) ? 1 : 0));
}
