using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>The changes of an assessment against the one it started from. Immutable.</summary>
/// <param name="start">The assessment without changes.</param>
/// <param name="under">The profile that the latest changes are put on.</param>
/// <param name="changed">The latest changes; null when there are none.</param>
/// <param name="priorities">Priorities by number of finding; NaN where none is stated.</param>
/// <param name="evaluated">The positions of the rules that were evaluated again on the way.</param>
internal sealed class WhatIfStep(Assessment start, OrganisationProfile under, ChangedAnswer? changed, double[] priorities, int[] evaluated)
{
    /// <summary>How many changes are looked through before a profile is made of them.</summary>
    private const int MostOnTop = 8;

    internal Assessment Start => start;

    internal OrganisationProfile Under => under;

    internal ChangedAnswer? Changed => changed;

    internal double[] Priorities => priorities;

    internal int[] Evaluated => evaluated;

    /// <summary>The step after one more answer has changed.</summary>
    internal WhatIfStep With(Assessment before, Indicator indicator, double value, AnswerDetail? detail, ExchangeRates rates, int[] rules)
    {
        var (below, earlier) = changed is { Count: >= MostOnTop } ? (before.Profile, null) : (under, changed);
        var change = new ChangedAnswer(earlier, indicator, value, detail, below.Organisation, rates);
        return new WhatIfStep(start, below, change, priorities, Union(evaluated, rules));
    }

    /// <summary>The step after the priority of a finding has changed.</summary>
    internal WhatIfStep With(Finding finding, double priority)
    {
        var changedPriorities = (double[])priorities.Clone();
        changedPriorities[(int)finding] = priority;
        return new WhatIfStep(start, under, changed, changedPriorities, evaluated);
    }

    internal OrganisationProfile MakeProfile()
    {
        if (changed is null && ReferenceEquals(priorities, under.PrioritySlots))
            return under;
        var builder = under.ToBuilder();
        changed?.AddTo(builder);
        for (var finding = Finding.EffectiveStrategies; finding <= Finding.LeaderEngagement; finding++)
            if (!double.IsNaN(priorities[(int)finding]))
                builder.WithPriority(finding, priorities[(int)finding]);
        return builder.Build();
    }

    private static int[] Union(int[] one, int[] other) =>
        one.Length == 0 ? other : other.Length == 0 ? one : [.. one.Union(other).OrderBy(position => position)];
}
