using Toolkit.Rules.Explanation;

namespace Toolkit.Rules;

/// <summary>The words of a recommendation: made from the run when read, or read from a report.</summary>
internal interface IRecommendationDetail
{
    string Title { get; }

    /// <summary>The problem and what the approach changes; null when nothing is known of it.</summary>
    string? Summary { get; }

    IReadOnlyList<Reason> Reasons { get; }

    IReadOnlyList<string> Missing { get; }

    IReadOnlyList<Requirement> Requires { get; }

    IReadOnlyList<BrakeAdvice> Brakes { get; }

    IReadOnlyList<string> Actions { get; }

    Uri HelpLink { get; }
}
