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
    internal static RecommendationReport Read(ReportNode document)
    {
        var threshold = document["options"]["outcomeThreshold"];
        threshold.Expect(threshold.Number() > 0, "0", "a number above 0");
        var adjustments = ReadAdjustments(document.Find("adjustments"));
        var report = new RecommendationReport(
            ReadOrigin(document["catalogue"], document["engine"]),
            ReadOrganisation(document["organisation"]),
            document["asOf"].Date(),
            ReadWeights(document["options"]),
            threshold.Number(),
            document["recommendations"].List(ReadRecommendation),
            document["others"].List(item => ReadNotRecommended(item, adjustments)),
            document["faults"].List(item => new RuleFault(item["id"].Text(), item["message"].Text())),
            ReadNotices(document),
            document.Find("fingerprints") is { } fingerprints ? ReadFingerprints(fingerprints) : null,
            document.Find("decisionFindings")?.List(ReadDecisionFinding) ?? [],
            adjustments,
            TextCatalogue.English);
        ExpectEachOnce(report, document);
        ExpectPlacesInOrder(report, document);
        ExpectAdjusted(report, document);
        return document.Find("analysis")?.As(AnalysisJson.Default.ReportAnalysis) is { } analysis ? report.With(analysis) : report;
    }

    private static ReportOrigin ReadOrigin(ReportNode catalogue, ReportNode engine) => new(
        catalogue["name"].Text(),
        catalogue["version"].Text(),
        catalogue["disabled"].List(item => item.Text()),
        engine["name"].Text(),
        engine["version"].Text());

    private static Organisation ReadOrganisation(ReportNode organisation)
    {
        var (staff, digitalStaff) = (organisation.Find("staff")?.Whole(), organisation.Find("digitalStaff")?.Whole());
        _ = OrganisationKinds.TryParse(organisation["kind"].Text(), out var kind);
        organisation.Expect(!(digitalStaff > staff), "more digital staff than staff", "digital staff that are among the staff");
        return new Organisation(
            organisation["id"].Text(), organisation["name"].Text(), kind, organisation.Find("currency")?.Text(), staff, digitalStaff > staff ? staff : digitalStaff);
    }

    private static CriterionWeights ReadWeights(ReportNode options)
    {
        var weights = options["weights"];
        double[] shares = [.. Criteria.All.ToArray().Select(criterion => weights[ReportNames.Criteria.Of(criterion)].Number())];
        // Six shares of nine decimals each: what was rounded away adds up to three billionths at most.
        weights.Expect(Math.Abs(shares.Sum() - 1) < 1e-8, $"weights that add up to {PlainNumber.Of(shares.Sum())}", "weights that add up to 1");
        return CriterionWeights.Restore(options["weightProfile"].Text(), shares);
    }

    private static Finding ReadFinding(ReportNode item) => (Finding)item["finding"].Whole();

    private static NeedInterval ReadNeed(ReportNode need)
    {
        double? value = need["value"].IsNull ? null : need["value"].Number();
        var interval = new NeedInterval(value, need["low"].Number(), need["high"].Number());
        need.Expect(
            interval.Low <= (value ?? interval.Low) && (value ?? interval.Low) <= interval.High, "a need that does not lie between its bounds", "low, value and high in this order");
        double? observed = need["observed"].IsNull ? null : need["observed"].Number();
        // The bounds are rounded, and the less is answered the more of that comes through.
        need["observed"].Expect(
            observed is null == interval.Observed is null && Math.Abs((observed ?? 0) - (interval.Observed ?? 0)) < 1e-6,
            observed is { } stated ? PlainNumber.Of(stated) : "null", "the lower bound divided by what the bounds say is answered");
        return interval;
    }

    private static PlaceRange? ReadPlaces(ReportNode item)
    {
        if (item.Find("likelyPlaces") is not { } range)
            return null;
        var places = new PlaceRange(range["from"].Whole(), range["to"].Whole());
        range.Expect(places.From <= places.To, "places that end before they begin", "from and to in this order");
        return places;
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
            Text = index < texts.Length ? texts[index] : "",
            Indicator = item.Find("indicator")?.Text(),
            Currency = item.Find("currency")?.Text(),
        });
        list.Expect(notices.Length == texts.Length, Items(notices.Length), $"every notice once, which are {Items(texts.Length)}");
        return notices;
    }

    private static string Items(int count) => count.ToString(CultureInfo.InvariantCulture) + " items";

    /// <summary>No place is taken twice, and recommendations are in the order of theirs. A report that shows the first few has gaps.</summary>
    private static void ExpectPlacesInOrder(RecommendationReport report, ReportNode document)
    {
        int[] places = [.. report.Recommendations.Select(item => item.Place).Concat(report.Others.Select(other => other.Place).OfType<int>())];
        foreach (var shared in places.GroupBy(place => place).Where(group => group.Count() > 1))
            document.Expect(false, string.Format(CultureInfo.InvariantCulture, "the place {0} of more than one approach", shared.Key), "each place once");
        var isInOrder = report.Recommendations.Zip(report.Recommendations.Skip(1), (above, below) => above.Place < below.Place).All(follows => follows);
        document["recommendations"].Expect(isInOrder, "recommendations that are not in the order of their places", "the first place first");
    }

    private static void ExpectEachOnce(RecommendationReport report, ReportNode document)
    {
        var ids = report.Recommendations.Select(item => item.Id).Concat(report.Others.Select(item => item.Id)).ToList();
        document.Expect(
            ids.Count <= DocumentBounds.MostApproaches, $"{ids.Count.ToString(CultureInfo.InvariantCulture)} approaches",
            $"at most {DocumentBounds.MostApproaches.ToString(CultureInfo.InvariantCulture)}");
        foreach (var repeated in ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1))
            document.Expect(false, $"the approach {Excerpt.Of(repeated.Key)} more than once", "each approach once");
    }
}
