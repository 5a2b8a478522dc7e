using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Imports;

/// <summary>A line of a file, with what says where it belongs.</summary>
internal sealed class PortfolioRow<T>
    where T : new()
{
    internal T Record { get; } = new();

    internal Portfolio? Portfolio { get; set; }

    internal Department? Department { get; set; }

    /// <summary>The release it belongs to, by the name under which the portfolio shows it.</summary>
    internal string Release { get; set; } = "";

    internal DateOnly AsOf { get; set; }
}
