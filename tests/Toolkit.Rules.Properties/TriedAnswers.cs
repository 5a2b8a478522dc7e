using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Properties;

/// <summary>Answers put into a profile and held against the engine, to see whether one approach comes in or goes out.</summary>
internal sealed class TriedAnswers(RecommendationEngine engine, OrganisationProfile profile, Counterfactual change)
{
    private readonly CompiledRule _rule = engine.RuleSet.Rules.Single(rule => rule.Descriptor.Id == change.Id);

    /// <summary>Whether being recommended is what the change leads to.</summary>
    internal bool TurnsTo => change.Outcome != Outcome.Recommended;

    internal bool IsBeyondAnswers => _rule.Fault is not null || !_rule.Descriptor.AppliesTo(profile.Organisation);

    internal Outcome OutcomeWith(SurveyAnswer[] answers)
    {
        var builder = profile.ToBuilder();
        foreach (var answer in answers)
            answer.AddTo(builder, profile.Organisation.Currency);
        return Verdict.AllOf(engine.Recommend(builder.Build()))[change.Id].Raw;
    }

    internal SurveyAnswer Said(AnswerChange item) => new(IndicatorOf(item), item.To, item.Currency);

    /// <summary>One step of the grid towards where the answer was; null when that is where it was.</summary>
    internal SurveyAnswer? StepNearer(AnswerChange item)
    {
        var parts = IsWhole(item.Kind) ? 1.0 : 100.0;
        var sign = Worse(IndicatorOf(item)) == TurnsTo ? 1 : -1;
        var nearer = (Math.Round(item.To * parts) - sign) / parts;
        var isNearer = item.From is { } from ? sign * (nearer - from) > 0 : item.Distance > 0;
        return isNearer && IndicatorOf(item).Allows(nearer) ? new SurveyAnswer(IndicatorOf(item), nearer, item.Currency) : null;
    }

    /// <summary>Every question of the rule that counts, answered at its target or its worst.</summary>
    internal SurveyAnswer[] AtTheEnd() => [.. Open().Select(piece => Money(piece, TurnsTo ? piece.Worst.Value : piece.Target.Value))];

    internal IEnumerable<SurveyAnswer[]> Drawn(Dice dice, int most, int times)
    {
        Evidence[] open = [.. Open().Where(piece => piece.Indicator.Kind != IndicatorKind.Money)];
        if (open.Length == 0)
            yield break;
        for (var time = 0; time < times; time++)
            yield return [.. dice.Shuffled(open).Take(most).Select(piece => new SurveyAnswer(
                piece.Indicator, Math.Round(InterestingPoints.Draw(dice, piece.Indicator, InterestingPoints.Of(piece.Indicator, [piece])), IsWhole(piece.Indicator.Kind) ? 0 : 2)))];
    }

    /// <summary>The sum of the changes of gap, a missing answer counted from where it changes nothing.</summary>
    internal double Distance(SurveyAnswer[] answers) => answers.Sum(answer =>
    {
        var index = _rule.Evidence.ToList().FindIndex(piece => piece.Indicator == answer.Indicator);
        var now = engine.RuleSet.Grade(profile, _rule, index);
        return Math.Abs(_rule.Pieces[index].Gap(answer.Value!.Value) - (now.State == AnswerState.Given ? now.Gap : TurnsTo ? 0 : 1));
    });

    /// <summary>How much nearer other answers may be because answers come in steps: nothing but the last digit for one answer, a step of each for two.</summary>
    internal double Grid => change.Changes.Count == 1 ? 1e-9 : change.Changes.Sum(item => StepOf(IndicatorOf(item)));

    private double StepOf(Indicator indicator)
    {
        var piece = _rule.Pieces.Single(one => one.Evidence.Indicator == indicator);
        return Math.Max(Math.Abs(piece.Scale.PerUnitToTrigger), Math.Abs(piece.Scale.PerUnitToWorst)) / (IsWhole(indicator.Kind) ? 1 : 100);
    }

    private IEnumerable<Evidence> Open() => _rule.Evidence
        .Where(piece => change.Outcome == Outcome.NotApplicable || profile[piece.Indicator].State != AnswerState.NotApplicable);

    private Indicator IndicatorOf(AnswerChange item) => _rule.Evidence.Select(piece => piece.Indicator).Single(indicator => indicator.Key == item.Indicator);

    private static SurveyAnswer Money(Evidence piece, double value) => new(piece.Indicator, value, piece.Indicator.Kind == IndicatorKind.Money ? "USD" : null);

    private static bool Worse(Indicator indicator) => indicator.Direction == Direction.LowerIsBetter;

    private static bool IsWhole(IndicatorKind kind) => kind is not (IndicatorKind.Percentage or IndicatorKind.Months or IndicatorKind.Years);
}
