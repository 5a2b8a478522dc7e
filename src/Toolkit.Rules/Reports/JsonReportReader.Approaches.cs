using System.Globalization;
using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Reports;

internal static partial class JsonReportReader
{
    private static readonly string[] OnlyWithAPlace = ["score", "contributions", "deciding"];

    private static Recommendation ReadRecommendation(ReportNode item, int index)
    {
        var (rank, place) = (item["rank"].Whole(), item["place"].Whole());
        item["rank"].Expect(rank == index + 1, Number(rank), Number(index + 1));
        item["place"].Expect(place > index, Number(place), $"{Number(index + 1)} or more, for those before it have places");
        item["need"]["value"].Expect(!item["need"]["value"].IsNull, "null", "a need, for the approach is recommended");
        var recommendation = new ReadRecommendation(
            rank,
            place,
            ReadPlaces(item),
            item["id"].Text(),
            item["title"].Text(),
            item["summary"].Text(),
            ReadFinding(item),
            item["certainty"].Name(ReportNames.Certainties),
            item["severity"].Name(ReportNames.Severities),
            item["severityAtLeast"].Name(ReportNames.Severities),
            item["severityAtMost"].Name(ReportNames.Severities),
            ReadNeed(item["need"]),
            item["coverage"].Number(),
            item["lever"].Name(ReportNames.Levers),
            ReadContributions(item["contributions"]),
            item["reasons"].List(ReadReason),
            ReadTexts(item["missing"]),
            item["requires"].List(ReadRequirement),
            item["brakes"].List(ReadBrake),
            ReadTexts(item["actions"]),
            ReadAddress(item["helpLink"]),
            ReadEvidence(item),
            ReadDecision(item, withholds: false));
        ReadScore(item["score"], recommendation.Contributions);
        return recommendation;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static decimal ReadScore(ReportNode score, IReadOnlyList<Contribution> contributions)
    {
        var (sum, points) = (contributions.Sum(part => part.Points), score.Points());
        score.Expect(sum == points, PlainNumber.Of(points), $"the sum of its contributions, which is {PlainNumber.Of(sum)}");
        return sum;
    }

    /// <summary>The score that what is withheld would have; a report without its contributions may state it alone.</summary>
    private static decimal? ReadRawScore(ReportNode? suppression, Contribution[] contributions) =>
        suppression?.Find("rawScore") is not { } score ? null : contributions.Length == 0 ? score.Points() : ReadScore(score, contributions);

    private static Contribution[] ReadContributions(ReportNode list) => list.List(ReadContribution);

    private static Contribution ReadContribution(ReportNode item, int index)
    {
        var criterion = item["criterion"].Name(ReportNames.Contributions);
        item["criterion"].Expect((int)criterion == index, ReportNames.Contributions.Of(criterion), $"{ReportNames.Contributions.Of((Criterion)index)}, in this order");
        var (weight, value, points) = (item["weight"].Number(), item["value"].Number(), item["points"].Points());
        if (criterion == Criterion.Adjustment)
            item.Expect(weight == 0 && value == 0 && points != 0, "points of rules of the host with weight or value, or none", "points of rules of the host alone");
        else
            item["points"].Expect(points >= 0, PlainNumber.Of(points), "points of a criterion, 0 or more");
        return new Contribution(criterion, weight, value, points);
    }

    private static Reason ReadReason(ReportNode item)
    {
        var kind = item["kind"].Name(ReportNames.Kinds);
        return new Reason(
            item["indicator"].Text(),
            kind,
            ReadAnswer(item["answer"], kind),
            item.Find("currency")?.Text(),
            item.Find("source")?.Text(),
            ReadAnswer(item["trigger"], kind),
            ReadAnswer(item["target"], kind),
            ReadAnswer(item["worst"], kind),
            Basis.Parse(item["basis"].Text()),
            item["gap"].Number(),
            item["weight"].Number(),
            item["text"].Text())
        {
            IsOwnPublication = item.Find("ownPublication")?.YesNo() ?? false,
        };
    }

    private static double ReadAnswer(ReportNode answer, IndicatorKind kind)
    {
        if (kind == IndicatorKind.YesNo != answer.IsYesNo)
        {
            answer.Expect(false, answer.IsYesNo ? "true or false" : "a number", kind == IndicatorKind.YesNo ? "true or false" : $"a number, for the kind is {ReportNames.Kinds.Of(kind)}");
            return 0;
        }
        if (answer.IsYesNo)
            return answer.YesNo() ? 1 : 0;
        var number = answer.Number();
        answer.Expect(IndicatorKinds.Holds(kind, number), PlainNumber.Of(number), IndicatorKinds.Range(kind));
        return number;
    }

    private static Requirement ReadRequirement(ReportNode item) =>
        new(item["id"].Text(), item["met"].IsNull ? null : item["met"].YesNo());

    private static PreconditionAdvice ReadBrake(ReportNode item) =>
        new(item["id"].Text(), item["indicator"].Text(), item["text"].Text());

    private static Uri ReadAddress(ReportNode address)
    {
        var isOne = Uri.TryCreate(address.Text(), UriKind.RelativeOrAbsolute, out var link);
        address.Expect(isOne, Excerpt.Quoted(address.Text()), "an address");
        return link!;
    }

    private static NotRecommended ReadNotRecommended(ReportNode item, Adjustment[] adjustments)
    {
        var outcome = item["outcome"].Name(ReportNames.Outcomes);
        var suppression = item.Find("suppression");
        item["outcome"].Expect(
            outcome == Outcome.Suppressed == suppression is not null, ReportNames.Outcomes.Of(outcome), "suppressed with a suppression, or another outcome without one");
        var decision = ReadDecision(item, withholds: outcome == Outcome.Suppressed);
        var place = ReadPlaceOf(item, outcome);
        var parts = place is not null ? item.Find("contributions") : suppression?.Find("contributions");
        Contribution[] contributions = parts is { } list ? ReadContributions(list) : [];
        return new ReadNotRecommended(
            item["id"].Text(),
            item["title"].Text(),
            ReadFinding(item),
            suppression?["rawOutcome"].Name(ReportNames.Outcomes) ?? outcome,
            place,
            ReadPlaces(item),
            item["lever"].Name(ReportNames.Levers),
            item.Find("certainty")?.Name(ReportNames.Certainties),
            ReadNeed(item["need"]),
            item["coverage"].Number(),
            suppression is { } withheld ? ReadWithholding(withheld, item["id"].Text(), decision, adjustments) : null,
            item["reasons"].List(ReadReason),
            ReadTexts(item["missing"]),
            place is not null && item.Find("deciding") is { } deciding ? ReadTexts(deciding) : [],
            item["text"].Text(),
            place is null ? ReadRawScore(suppression, contributions) : item.Find("score") is { } score ? ReadScore(score, contributions) : null,
            contributions,
            suppression?.Find("brakes")?.List(ReadBrake) ?? [],
            decision,
            ReadEvidence(item));
    }

    /// <summary>The place of what is undecided; with it stand score, contributions and deciding answers, and never without.</summary>
    private static int? ReadPlaceOf(ReportNode item, Outcome outcome)
    {
        var place = item.Find("place")?.Whole();
        item.Find("place")?.Expect(outcome == Outcome.Undecided, Number(place!.Value), $"no place, for the approach is {ReportNames.Outcomes.Of(outcome)}");
        foreach (var member in OnlyWithAPlace)
        {
            if (place is null)
                item.Find(member)?.Expect(false, member, "nothing, for the approach has no place");
            else
                item.Expect(item.Find(member) is not null, $"a place without {member}", $"{member} beside the place");
        }
        return place;
    }

    /// <summary>The decision of the organisation, when the document states one that withholds the approach; otherwise that of the host.</summary>
    private static Decision ReadWithholding(ReportNode item, string approach, Decision? decision, Adjustment[] adjustments)
    {
        var (reason, owner, expires) = (item["reason"].Text(), item["owner"].Text(), item["expires"].Date());
        if (decision is null)
            return ReadHostDecision(approach, reason, owner, expires, adjustments);
        item.Expect(
            decision.Justification == reason && decision.Owner == owner && decision.Until == expires, "a suppression that is not what the decision says", "what the decision says");
        return decision;
    }
}
