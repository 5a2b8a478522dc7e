using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>The changes of an assessment against the one it started from. Immutable.</summary>
internal sealed class WhatIfStep
{
    /// <summary>How many changes are looked through before a profile is made of them.</summary>
    private const int MostOnTop = 8;

    private WhatIfStep(Assessment start, OrganisationProfile under, ChangedAnswer? changed, double[] priorities, int[] evaluated)
    {
        Start = start;
        Under = under;
        Changed = changed;
        Priorities = priorities;
        Evaluated = evaluated;
    }

    /// <summary>The assessment without changes.</summary>
    internal Assessment Start { get; }

    /// <summary>The profile that the latest changes are put on.</summary>
    internal OrganisationProfile Under { get; }

    /// <summary>The latest changes; null when there are none.</summary>
    internal ChangedAnswer? Changed { get; }

    /// <summary>Priorities by number of finding; NaN where none is stated.</summary>
    internal double[] Priorities { get; }

    /// <summary>The positions of the rules that were evaluated again on the way.</summary>
    internal int[] Evaluated { get; }

    /// <summary>The step after one more answer has changed.</summary>
    internal static WhatIfStep After(
        Assessment before, WhatIfStep? step, Indicator indicator, double value, AnswerDetail? detail, ExchangeRates rates, int[] rules)
    {
        var (under, earlier) = step is null ? (before.Profile, null)
            : step.Changed is { Count: >= MostOnTop } ? (before.Profile, null)
            : (step.Under, step.Changed);
        var change = new ChangedAnswer(earlier, indicator, value, detail, under.Organisation, rates);
        return new WhatIfStep(
            before.Start, under, change, step?.Priorities ?? under.PrioritySlots, step is null ? rules : Union(step.Evaluated, rules));
    }

    /// <summary>The step after the size of the organisation has changed.</summary>
    internal static WhatIfStep After(Assessment before, WhatIfStep? step, OrganisationProfile under, int[] rules) =>
        new(before.Start, under, changed: null, under.PrioritySlots, step is null ? rules : Union(step.Evaluated, rules));

    /// <summary>The step after the priority of a finding has changed.</summary>
    internal static WhatIfStep After(Assessment before, WhatIfStep? step, Finding finding, double priority)
    {
        var priorities = (double[])(step?.Priorities ?? before.Profile.PrioritySlots).Clone();
        priorities[(int)finding] = priority;
        return new WhatIfStep(before.Start, step?.Under ?? before.Profile, step?.Changed, priorities, step?.Evaluated ?? []);
    }

    internal OrganisationProfile MakeProfile()
    {
        var builder = Under.ToBuilder();
        Changed?.AddTo(builder);
        for (var finding = Finding.EffectiveStrategies; finding <= Finding.LeaderEngagement; finding++)
            if (!double.IsNaN(Priorities[(int)finding]))
                builder.WithPriority(finding, Priorities[(int)finding]);
        return builder.Build();
    }

    private static int[] Union(int[] one, int[] other) =>
        one.Length == 0 ? other : other.Length == 0 ? one : [.. one.Union(other).OrderBy(position => position)];
}
