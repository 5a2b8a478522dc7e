using NRules.Fluent.Dsl;
using Toolkit.Rules.NRules;

namespace Toolkit.Rules.Samples;

/// <summary>Where two organisations or more need the same approach: do it once.</summary>
[Name("Do it once")]
public sealed class ShareNeedRule : Rule
{
    /// <inheritdoc />
    public override void Define()
    {
        IGrouping<string, Need> shared = null!;

        When()
            .Query(() => shared, query => query
                .Match<Need>(found => found.IsRecommended)
                .GroupBy(found => found.ApproachId)
                .Where(group => group.Count() >= 2));

        Then()
            .Yield(_ => new SharedNeed(shared.Key, shared.First().Approach.Title, shared.Count()));
    }
}
