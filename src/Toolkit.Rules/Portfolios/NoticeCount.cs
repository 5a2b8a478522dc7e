using Toolkit.Rules.Decisions;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// Counts notices in bounded memory: the first hundred by text. One that is pushed out has a hundred before it that never leave, so it
/// cannot come back, and whatever is left was counted from its first time on.
/// </summary>
internal sealed class NoticeCount
{
    private const int Most = 100;

    private readonly SortedDictionary<string, int> _counts = new(StringComparer.Ordinal);

    internal void Add(RecommendationReport report)
    {
        foreach (var notice in report.Notices)
            Add(notice.Text);
        foreach (var fault in report.Faults)
            Add(report.Texts.Phrase("report.pair", fault.Id, fault.Message));
        foreach (var finding in report.DecisionReviewItems)
            Add(report.Texts.Phrase("portfolio.finding." + DecisionNames.Findings.Of(finding.Kind), finding.Id));
    }

    internal PortfolioNotice[] ToNotices() => [.. _counts.Select(count => new PortfolioNotice(count.Key, count.Value))];

    private void Add(string text)
    {
        _counts.TryGetValue(text, out var count);
        _counts[text] = count + 1;
        if (_counts.Count > Most)
            _counts.Remove(_counts.Keys.Last());
    }
}
