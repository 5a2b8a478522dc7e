namespace Toolkit.Rules.Comparisons;

/// <summary>Two reports side by side, and which of the causes of a change there can have been.</summary>
internal sealed class ComparedPair(RecommendationReport before, RecommendationReport after)
{
    // Each is asked once for every approach or every piece of evidence.
    private readonly HashSet<string> _failedBefore = Ids(before.Faults.Select(fault => fault.Id));
    private readonly HashSet<string> _failedAfter = Ids(after.Faults.Select(fault => fault.Id));
    private readonly HashSet<string> _disabled = Ids(before.Origin.Disabled.Concat(after.Origin.Disabled));
    private readonly HashSet<string> _withoutRate = Ids(before.Notices.Concat(after.Notices)
        .Where(notice => notice.Kind == NoticeKind.NoExchangeRate).Select(notice => notice.Indicator).OfType<string>());

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
    internal bool FailedOnce(string id) => _failedBefore.Contains(id) != _failedAfter.Contains(id);

    /// <summary>Why an approach is in the catalogue of one run and not of the other.</summary>
    internal CauseKind WhyAbsent(string id) =>
        _disabled.Contains(id) ? CauseKind.Options : CauseKind.Catalogue;

    /// <summary>Whether an amount was given but could not be converted in one of the runs, so that its indicator counts as unanswered.</summary>
    internal bool LackedRate(string indicator) => OptionsMayDiffer && _withoutRate.Contains(indicator);

    private static bool MayDiffer(RecommendationReport before, RecommendationReport after, Func<ReportFingerprints, string> mark) =>
        before.Fingerprints is not { } was || after.Fingerprints is not { } isNow || mark(was) != mark(isNow);

    private static HashSet<string> Ids(IEnumerable<string> ids) => new(ids, StringComparer.Ordinal);

    private static Dictionary<string, ComparedApproach> ById(RecommendationReport report) =>
        report.Recommendations.Select(item => new ComparedApproach(item))
            .Concat(report.Others.Select(item => new ComparedApproach(item)))
            .ToDictionary(approach => approach.Id, StringComparer.Ordinal);
}
