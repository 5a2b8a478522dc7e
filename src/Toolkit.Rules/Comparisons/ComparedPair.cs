namespace Toolkit.Rules.Comparisons;

/// <summary>Two reports side by side, and which of the causes of a change there can have been.</summary>
internal sealed class ComparedPair(RecommendationReport before, RecommendationReport after)
{
    internal Dictionary<string, ComparedApproach> Before { get; } = ById(before);

    internal Dictionary<string, ComparedApproach> After { get; } = ById(after);

    internal double ThresholdBefore => before.OutcomeThreshold;

    internal double ThresholdAfter => after.OutcomeThreshold;

    internal bool IsOfAnotherKind { get; } = before.Organisation.Kind != after.Organisation.Kind;

    /// <summary>Whether kind or size differ, which decide whether an approach applies.</summary>
    internal bool IsOfAnotherKindOrSize { get; } = before.Organisation.Kind != after.Organisation.Kind
        || before.Organisation.Staff != after.Organisation.Staff || before.Organisation.DigitalStaff != after.Organisation.DigitalStaff;

    internal bool IsOfAnotherVersion { get; } =
        before.Origin.Catalogue != after.Origin.Catalogue || before.Origin.CatalogueVersion != after.Origin.CatalogueVersion;

    /// <summary>Whether the answers may differ; only two fingerprints can rule it out.</summary>
    internal bool AnswersMayDiffer { get; } = MayDiffer(before, after, marks => marks.Profile);

    internal bool OptionsMayDiffer { get; } = MayDiffer(before, after, marks => marks.Options);

    /// <summary>The cause of a change of a fact that neither an answer nor an option can change.</summary>
    internal CauseKind Facts { get; } =
        before.Origin.CatalogueVersion == after.Origin.CatalogueVersion && before.Origin.EngineVersion != after.Origin.EngineVersion
            ? CauseKind.Engine
            : CauseKind.Catalogue;

    /// <summary>The cause of a change of figures that a report does not show: weights of open evidence, effort and months, which a host can set.</summary>
    internal CauseKind UnseenFigures => OptionsMayDiffer && !IsOfAnotherVersion ? CauseKind.Options : Facts;

    /// <summary>The most likely cause of a change when a report does not say enough to tell.</summary>
    internal CauseKind MostLikely => AnswersMayDiffer ? CauseKind.Answers : OptionsMayDiffer ? CauseKind.Options : Facts;

    /// <summary>Whether the rule failed in one of the runs and not in the other.</summary>
    internal bool FailedOnce(string id) => Failed(before, id) != Failed(after, id);

    /// <summary>Why an approach is in the catalogue of one run and not of the other.</summary>
    internal CauseKind WhyAbsent(string id) =>
        before.Origin.Disabled.Contains(id) || after.Origin.Disabled.Contains(id) ? CauseKind.Options : CauseKind.Catalogue;

    /// <summary>Whether an amount was given but could not be converted in one of the runs, so that its indicator counts as unanswered.</summary>
    internal bool LackedRate(string indicator) => OptionsMayDiffer && before.Notices.Concat(after.Notices)
        .Any(notice => notice.Kind == NoticeKind.NoExchangeRate && notice.Indicator == indicator);

    private static bool Failed(RecommendationReport report, string id) => report.Faults.Any(fault => fault.Id == id);

    private static bool MayDiffer(RecommendationReport before, RecommendationReport after, Func<ReportFingerprints, string> mark) =>
        before.Fingerprints is not { } was || after.Fingerprints is not { } isNow || mark(was) != mark(isNow);

    private static Dictionary<string, ComparedApproach> ById(RecommendationReport report) =>
        report.Recommendations.Select(item => new ComparedApproach(item))
            .Concat(report.Others.Select(item => new ComparedApproach(item)))
            .ToDictionary(approach => approach.Id, StringComparer.Ordinal);
}
