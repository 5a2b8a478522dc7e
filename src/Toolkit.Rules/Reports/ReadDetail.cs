using Toolkit.Rules.Explanation;

namespace Toolkit.Rules.Reports;

/// <summary>The words of an approach as they stand in a report document.</summary>
internal sealed class ReadDetail(string title, IReadOnlyList<string> missing, Uri helpLink) : IRecommendationDetail, IOtherDetail
{
    public string Title => title;

    public IReadOnlyList<string> Missing => missing;

    public Uri HelpLink => helpLink;

    public string? Summary { get; init; }

    public string Text { get; init; } = "";

    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public IReadOnlyList<Requirement> Requires { get; init; } = [];

    public IReadOnlyList<BrakeAdvice> Brakes { get; init; } = [];

    public IReadOnlyList<string> Actions { get; init; } = [];
}
