using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Fingerprints are the same when and only when what they stand for is.</summary>
[Generated(typeof(Arbitraries), Cases = 200)]
public sealed class Property25Fingerprints
{
    [Property]
    public void Evidence_TwoReports_IsTheSameWhenAndOnlyWhenTheEvidenceIs(Situation situation, Choice choice)
    {
        var other = Changed(situation, choice.Dice());
        var (left, right) = (Evidence(situation), Evidence(other));

        foreach (var id in left.Keys.Intersect(right.Keys))
            Assert.True(left[id].Canonical == right[id].Canonical == (left[id].Mark == right[id].Mark), $"{id}:\n{left[id]}\n{right[id]}");
        Assert.Equal(left.Values.Select(found => found.Canonical).Distinct().Count(), left.Values.Select(found => found.Mark).Distinct().Count());
    }

    [Property]
    public void Profile_TwoProfiles_IsTheSameWhenAndOnlyWhenTheAnswersAre(Situation situation, Choice choice)
    {
        var other = Changed(situation, choice.Dice());

        Assert.Equal(
            Canonical(situation.Survey.ToProfile()) == Canonical(other.Survey.ToProfile()),
            situation.Report().Fingerprints!.Profile == other.Report().Fingerprints!.Profile);
    }

    [Property]
    public void Options_TwoSettings_IsTheSameWhenAndOnlyWhenWhatCanChangeAFigureIs(Situation situation, Choice choice)
    {
        var other = Changed(situation, choice.Dice());

        Assert.Equal(Canonical(situation) == Canonical(other), situation.Report().Fingerprints!.Options == other.Report().Fingerprints!.Options);
    }

    /// <summary>The same situation in another order, or with one thing changed, or with several.</summary>
    private static Situation Changed(Situation situation, Dice dice)
    {
        var figures = situation.Figures;
        var survey = situation.Survey with { Answers = [.. dice.Shuffled(situation.Survey.Answers)] };
        foreach (var indicator in dice.Few([.. figures.Indicators], dice.OneOf(0, 1, 4)))
            survey = dice.Chance(30) ? survey.Without(indicator) : survey.With(SurveyDraw.Answer(dice, figures, indicator));
        if (dice.Chance(10))
            survey = survey with { Kind = dice.OneOf(Enum.GetValues<OrganisationKind>()) };
        if (dice.Chance(10))
            survey = survey with { Staff = SurveyDraw.Staff(dice) };
        if (dice.Chance(10))
            survey = survey with { Priorities = survey.Priorities.SetItem(Finding.CapitalInvestment, 0.75) };
        var setting = situation.Setting;
        return situation.With(survey).With(dice.Between(0, 5) switch
        {
            0 => setting with { OutcomeThreshold = 0.3125 },
            1 => setting with { PoundRate = 1.375 },
            2 => setting with { Disabled = setting.Disabled.Add("DLT402") },
            3 => EngineSettingDraw.One(dice, situation.Catalogue),
            _ => setting,
        });
    }

    private static Dictionary<string, (string Mark, string Canonical)> Evidence(Situation situation)
    {
        var (engine, profile, report) = (situation.Engine(), situation.Survey.ToProfile(), situation.Report());
        return engine.RuleSet.Rules.ToDictionary(
            rule => rule.Descriptor.Id,
            rule => (report.BasisOf(rule.Descriptor.Id).Evidence, string.Join(
                "; ",
                rule.Evidence
                    .Select((piece, index) => FormattableString.Invariant(
                        $"{piece.Indicator.Key} {piece.Target.Value:R} {piece.Trigger.Value:R} {piece.Worst.Value:R} {piece.Weight.Value:R} {rule.Pieces[index].Read(profile, engine.RuleSet.Rates) + 0.0:R}"))
                    .Prepend(FormattableString.Invariant($"{rule.Descriptor.Id} {profile.Organisation.Kind} {rule.Descriptor.AppliesTo(profile.Organisation)} {engine.RuleSet.OutcomeThreshold:R}")))));
    }

    private static string Canonical(OrganisationProfile profile) => string.Join(
        "\n",
        profile.Answered
            .Select(indicator => (indicator.Key, Answer: profile[indicator]))
            .Select(given => FormattableString.Invariant($"{given.Key} {given.Answer.State} {given.Answer.Number + 0.0:R} {given.Answer.Currency}"))
            .Concat(profile.Priorities.Select(priority => FormattableString.Invariant($"{priority.Key} {priority.Value + 0.0:R}")))
            .Prepend($"{profile.Organisation.Kind} {profile.Organisation.Currency} {profile.Organisation.Staff} {profile.Organisation.DigitalStaff}"));

    private static string Canonical(Situation situation)
    {
        var (engine, setting) = (situation.Engine(), situation.Setting);
        var weights = string.Join(" ", Enum.GetValues<Ranking.Criterion>().Select(criterion => engine.Weights[criterion].ToString("R", CultureInfo.InvariantCulture)));
        var text = (setting with { Suppressed = ImmutableSortedDictionary<string, int>.Empty, WeightProfile = "", Weights = [] }).ToString();
        return weights + text;
    }
}
