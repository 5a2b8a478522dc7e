using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Adding an approach to the catalogue that has no link with the others changes nothing among the others.</summary>
[Generated(typeof(Arbitraries), Cases = 200)]
public sealed class Property05UnlinkedApproaches
{
    private static readonly string[] Ids = ["AAAA101", "DMMM499", "ZZZZ799"];

    [Property]
    public void Others_OneApproachAdded_AreUnchanged(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var added = HostRuleDraw.Unlinked(dice, dice.OneOf(Ids), situation.HostRules);
        var larger = situation with { HostRules = situation.HostRules.Add(added) };
        if (!FitsOverrides(larger))
            return;
        var figures = larger.Figures;
        var survey = added.Evidence.Where(piece => !situation.Survey.Knows(piece.Indicator) && !situation.Catalogue.Indicators.Contains(piece.Indicator))
            .Aggregate(situation.Survey, (answered, piece) => answered.With(SurveyDraw.Answer(dice, figures, piece.Indicator)));

        var before = situation.Report();
        var after = larger.With(survey).Report();

        Assert.Equal(before.Recommendations.Select(ReportDump.WithoutPlace), after.Recommendations.Where(found => found.Id != added.Id).Select(ReportDump.WithoutPlace));
        Assert.Equal(before.Others.Select(ReportDump.WithoutPlace), after.Others.Where(other => other.Id != added.Id).Select(ReportDump.WithoutPlace));
        Assert.Equal(before.Faults, after.Faults.Where(fault => fault.Id != added.Id));
        // The notice that no size is stated lists the approaches that have a floor, with the one that was added.
        Assert.Equal(before.Notices.Where(IsNoList), after.Notices.Where(before.Notices.Contains).Where(IsNoList));
    }

    private static bool IsNoList(ReportNotice notice) => notice.Kind != NoticeKind.SizeNotStated;

    /// <summary>An override that suits the rules at hand need not suit one more rule that reads the same indicator.</summary>
    private static bool FitsOverrides(Situation situation) =>
        situation.Setting.Evidence.All(figures => situation.Catalogue.Evidence[figures.Key].All(piece => figures.Value.Problem(piece) is null));
}
