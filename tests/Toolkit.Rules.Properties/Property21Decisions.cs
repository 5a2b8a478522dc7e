using FsCheck.Xunit;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Properties.Generators;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Properties;

/// <summary>A decision of an organisation changes only where the approach stands; an expired one changes nothing at all.</summary>
[Generated(typeof(Arbitraries), Cases = 60)]
public sealed class Property21Decisions
{
    [Property]
    public void Others_SomeApproachesWithheld_AreUnchanged(Situation situation, Choice choice)
    {
        var (engine, profile) = (situation.Engine(), situation.Survey.ToProfile());
        var before = engine.Recommend(profile);
        var decisions = choice.Dice().Some(DecisionDraw.Ids(before), 30).ConvertAll(id => DecisionDraw.Withheld(choice.Dice(), before, id));
        var withheld = decisions.Select(decision => decision.Approach).ToHashSet();

        var after = engine.Assess(profile, new DecisionRegister(profile.Organisation.Id, decisions)).Report;

        Assert.Equal(
            before.Recommendations.Where(item => !withheld.Contains(item.Id)).Select(ReportDump.WithoutPlace), after.Recommendations.Select(ReportDump.WithoutPlace));
        Assert.Equal(Enumerable.Range(1, after.Recommendations.Count), after.Recommendations.Select(item => item.Rank));
        Assert.Equal(
            before.Others.Where(item => !withheld.Contains(item.Id)).Select(ReportDump.WithoutPlace),
            after.Others.Where(item => !withheld.Contains(item.Id)).Select(ReportDump.WithoutPlace));
        foreach (var other in after.Others.Where(item => withheld.Contains(item.Id)))
            AssertKept(before, other);
    }

    [Property]
    public void Report_DecisionsThatHaveExpired_IsTheSameButForTheFindings(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, profile) = (situation.Engine(), situation.Survey.ToProfile());
        var before = engine.Recommend(profile);
        var expired = dice.Some(DecisionDraw.Ids(before), 40).ConvertAll(id => DecisionDraw.One(dice, before, id, Survey.AsOf.AddDays(-dice.Between(1, 400))));

        var after = engine.Assess(profile, new DecisionRegister(profile.Organisation.Id, expired)).Report;

        Assert.Equal(expired.Select(decision => (decision.Approach, DecisionReviewKind.Expired)), after.DecisionReviewItems.Select(finding => (finding.Id, finding.Kind)));
        Assert.Equal(before.Recommendations.Select(ReportDump.OfPart), after.Recommendations.Select(ReportDump.OfPart));
        Assert.Equal(before.Others.Select(ReportDump.OfPart), after.Others.Select(ReportDump.OfPart));
        Assert.Equal(before.Fingerprints!.Profile, after.Fingerprints!.Profile);
        Assert.Equal(before.Fingerprints.Options, after.Fingerprints.Options);
    }

    [Property]
    public void Report_DecisionsWrittenReadAndInAnyOrder_IsTheSame(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, profile) = (situation.Engine(), situation.Survey.ToProfile());
        var before = engine.Recommend(profile);
        var decisions = dice.Some(DecisionDraw.Ids(before), 50).ConvertAll(id => DecisionDraw.One(dice, before, id));
        var register = new DecisionRegister(profile.Organisation.Id, decisions);
        var document = DecisionDocument.ToJson(register);
        var report = engine.Assess(profile, register).Report;

        var read = DecisionDocument.Parse(document, new DecisionDocumentOptions { Approaches = [.. DecisionDraw.Ids(before)] });
        var shuffled = new DecisionRegister(profile.Organisation.Id, dice.Shuffled(decisions));

        Assert.Equal(document, DecisionDocument.ToJson(read));
        Assert.Equal(ReportDump.Of(report), ReportDump.Of(engine.Assess(profile, read).Report));
        Assert.Equal(ReportDump.Of(report), ReportDump.Of(engine.Assess(profile, shuffled).Report));
        Assert.Equal(ReportDump.Of(report), ReportDump.Of(JsonReport.Parse(JsonReport.ToJson(report))));
    }

    [Property]
    public void Findings_DecisionsOnThePresentEvidence_NeverSayThatItChanged(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        var (engine, profile) = (situation.Engine(), situation.Survey.ToProfile());
        var before = engine.Recommend(profile);

        var findings = engine.Assess(profile, new DecisionRegister(
            profile.Organisation.Id, DecisionDraw.Ids(before).Select(id => DecisionDraw.One(dice, before, id)))).Report.DecisionReviewItems;

        Assert.DoesNotContain(findings, finding => finding.Kind is DecisionReviewKind.EvidenceChanged or DecisionReviewKind.NotInCatalogue);
    }

    private static void AssertKept(RecommendationReport before, NotRecommended other)
    {
        Assert.Equal(Outcome.Suppressed, other.Outcome);
        if (before.Recommendations.FirstOrDefault(item => item.Id == other.Id) is { } needed)
        {
            Assert.Equal(Outcome.Recommended, other.RawOutcome);
            Assert.Equal(needed.Score, other.Score!.Value);
            Assert.Equal(needed.Need, other.Need);
            Assert.Equal(needed.Coverage, other.Coverage);
            Assert.Equal(needed.EvidenceFingerprint, other.EvidenceFingerprint);
        }
        else if (before.Others.Single(item => item.Id == other.Id) is var rest)
        {
            Assert.Equal(rest.RawOutcome, other.RawOutcome);
            Assert.Equal(rest.Score ?? other.Score, other.Score);
            Assert.Equal(rest.Need, other.Need);
            Assert.Equal(rest.Coverage, other.Coverage);
            Assert.Equal(rest.EvidenceFingerprint, other.EvidenceFingerprint);
        }
    }
}
