using Toolkit.Rules.Explanation;

namespace Toolkit.Rules;

/// <summary>The words of an approach that is not recommended: made from the run when read, or read from a report.</summary>
internal interface IOtherDetail
{
    string Title { get; }

    IReadOnlyList<Reason> Reasons { get; }

    IReadOnlyList<string> Missing { get; }

    string Text { get; }
}
