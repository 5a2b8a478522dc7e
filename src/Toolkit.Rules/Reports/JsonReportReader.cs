using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Makes a report of a document. What contradicts itself is refused: no program should act on a report somebody has edited by halves.</summary>
internal static partial class JsonReportReader
{
    private const double HighestThreshold = 0.5;

    internal static RecommendationReport Read(ReportNode document)
    {
        var report = new RecommendationReport(
            ReadOrigin(document["catalogue"], document["engine"]),
            ReadOrganisation(document["organisation"]),
            document["asOf"].Date(),
            ReadWeights(document["options"]),
            document["options"]["outcomeThreshold"].Number(double.Epsilon, HighestThreshold),
            document["recommendations"].List(ReadRecommendation),
            document["others"].List(ReadNotRecommended),
            document["faults"].List(item => new RuleFault(item["id"].Name(), item["message"].Text())),
            ReadNotices(document),
            document.Find("fingerprints") is { } fingerprints ? ReadFingerprints(fingerprints) : null,
            document.Find("decisionFindings")?.List(ReadDecisionFinding) ?? [],
            document.Find("adjustments")?.List(ReadAdjustment) ?? [],
            TextCatalogue.English);
        RefuseRepeated(report, document);
        RefusePlacesThatAreNone(report, document);
        return document.Find("analysis") is { } analysis ? report.With(analysis.As(AnalysisJson.Default.ReportAnalysis)) : report;
    }

    private static Adjustment ReadAdjustment(ReportNode item)
    {
        var (approach, rule, reason, facts) = (item["id"].Name(), item["rule"].Name(), item["reason"].Name(), ReadTexts(item["facts"]));
        try
        {
            return item["kind"].Name(ReportNames.Adjustments) switch
            {
                AdjustmentKind.Veto => Adjustment.Veto(approach, rule, reason, item["until"].Date(), facts),
                AdjustmentKind.Postpone => Adjustment.Postpone(approach, rule, reason, item["until"].Date(), facts),
                AdjustmentKind.ButFirst => Adjustment.ButFirst(approach, rule, reason, facts),
                AdjustmentKind.Note => Adjustment.Note(approach, rule, reason, facts),
                var kind => item["points"].Points(mayBeLess: true) is var points && points > 0 == (kind == AdjustmentKind.Raise)
                    ? Adjustment.Score(approach, rule, reason, points, facts)
                    : throw item["points"].Wrong("do not go with the kind"),
            };
        }
        catch (ArgumentException problem)
        {
            throw item.Wrong("is no adjustment: " + problem.Message.Split('\r', '\n')[0]);
        }
    }

    private static ReportOrigin ReadOrigin(ReportNode catalogue, ReportNode engine) => new(
        catalogue["name"].Name(),
        catalogue["version"].Name(),
        catalogue["disabled"].List(item => item.Name()),
        engine["name"].Name(),
        engine["version"].Name());

    private static Organisation ReadOrganisation(ReportNode organisation)
    {
        var (id, name) = (organisation["id"].Name(), organisation["name"].Name());
        var (staff, digitalStaff) = (ReadStaff(organisation, "staff"), ReadStaff(organisation, "digitalStaff"));
        if (digitalStaff > staff)
            throw organisation["digitalStaff"].Wrong("is more than staff");
        return OrganisationKinds.TryParse(organisation["kind"].Text(), out var kind)
            ? new Organisation(id, name, kind, ReadCurrency(organisation), staff, digitalStaff)
            : throw organisation["kind"].Wrong($"is '{organisation["kind"].Text()}', not one of {string.Join(", ", OrganisationKinds.Keys)}");
    }

    private static int? ReadStaff(ReportNode organisation, string name) => organisation.Find(name)?.Whole(0, Organisation.MostStaff);

    private static string? ReadCurrency(ReportNode parent)
    {
        if (parent.Find("currency") is not { } currency)
            return null;
        return Money.IsCurrency(currency.Text()) ? currency.Text() : throw currency.Wrong("is not three capital letters (ISO 4217)");
    }

    private static CriterionWeights ReadWeights(ReportNode options)
    {
        var weights = options["weights"];
        double[] shares = [.. Criteria.All.ToArray().Select(criterion => weights[ReportNames.Criteria.Of(criterion)].Share())];
        // Six shares of nine decimals each: what was rounded away adds up to three billionths at most.
        return Math.Abs(shares.Sum() - 1) < 1e-8
            ? CriterionWeights.Restore(options["weightProfile"].Name(), shares)
            : throw weights.Wrong("do not add up to 1");
    }

    private static Finding ReadFinding(ReportNode item) =>
        (Finding)item["finding"].Whole((int)Finding.EffectiveStrategies, (int)Finding.LeaderEngagement);

    private static NeedInterval ReadNeed(ReportNode need)
    {
        double? value = need["value"].IsNull ? null : need["value"].Share();
        var interval = new NeedInterval(value, need["low"].Share(), need["high"].Share());
        if (interval.Low > (value ?? interval.Low) || (value ?? interval.Low) > interval.High)
            throw need.Wrong("does not lie between its bounds");
        double? observed = need["observed"].IsNull ? null : need["observed"].Share();
        // The bounds are rounded, and the less is answered the more of that comes through.
        return observed is null == interval.Observed is null && Math.Abs((observed ?? 0) - (interval.Observed ?? 0)) < 1e-6
            ? interval
            : throw need["observed"].Wrong("is not the lower bound divided by what the bounds say is answered");
    }

    private static PlaceRange? ReadPlaces(ReportNode item)
    {
        if (item.Find("likelyPlaces") is not { } range)
            return null;
        var places = new PlaceRange(range["from"].Whole(1, int.MaxValue), range["to"].Whole(1, int.MaxValue));
        return places.From <= places.To ? places : throw range.Wrong("end before they begin");
    }

    private static string[] ReadTexts(ReportNode list) => list.List(item => item.Text());

    private static ReportNotice[] ReadNotices(ReportNode document)
    {
        var texts = ReadTexts(document["notices"]);
        if (document.Find("noticeDetails") is not { } list)
            return [.. texts.Select(text => new ReportNotice { Kind = NoticeKind.Unspecified, Text = text })];
        var notices = list.List((item, index) => new ReportNotice
        {
            Kind = item["kind"].Name(ReportNames.Notices),
            Text = index < texts.Length ? texts[index] : throw item.Wrong("has no notice"),
            Indicator = item.Find("indicator")?.Name(),
            Currency = ReadCurrency(item),
        });
        return notices.Length == texts.Length ? notices : throw list.Wrong("do not hold every notice once");
    }

    /// <summary>No place is taken twice, and recommendations are in the order of theirs. A report that shows the first few has gaps.</summary>
    private static void RefusePlacesThatAreNone(RecommendationReport report, ReportNode document)
    {
        int[] places = [.. report.Recommendations.Select(item => item.Place).Concat(report.Others.Select(other => other.Place).OfType<int>())];
        if (places.GroupBy(place => place).FirstOrDefault(group => group.Count() > 1) is { } shared)
            throw document.Wrong(string.Format(CultureInfo.InvariantCulture, "gives the place {0} to more than one approach", shared.Key));
        for (var index = 1; index < report.Recommendations.Count; index++)
            if (report.Recommendations[index - 1].Place > report.Recommendations[index].Place)
                throw document["recommendations"].Wrong("are not in the order of their places");
    }

    private static void RefuseRepeated(RecommendationReport report, ReportNode document)
    {
        var repeated = report.Recommendations.Select(item => item.Id).Concat(report.Others.Select(item => item.Id))
            .GroupBy(id => id, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1);
        if (repeated is not null)
            throw document.Wrong($"holds the approach {repeated.Key} more than once");
    }
}
