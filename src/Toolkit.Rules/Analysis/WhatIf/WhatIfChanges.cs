using Toolkit.Rules.Analysis;

namespace Toolkit.Rules.Analysis;

/// <summary>The changes of a scenario and their consequences. Whatever is not listed is as it was. Immutable.</summary>
public sealed record WhatIfChanges
{
    /// <summary>The answers that differ, by key.</summary>
    public required IReadOnlyList<WhatIfAnswer> Answers { get; init; }

    /// <summary>The number of staff; null when it is the same.</summary>
    public WhatIfStaff? Staff { get; init; }

    /// <summary>The number of digital staff; null when it is the same.</summary>
    public WhatIfStaff? DigitalStaff { get; init; }

    /// <summary>The priorities that differ, by finding.</summary>
    public required IReadOnlyList<WhatIfPriority> Priorities { get; init; }

    /// <summary>The ids of the rules that were evaluated again on the way, by id: those that read a changed answer, and, where the number of staff changed, those with a floor.</summary>
    public required IReadOnlyList<string> Evaluated { get; init; }

    /// <summary>The approaches whose state differs: by the place they come to, then, of those without one, by the place they had, then by id.</summary>
    public required IReadOnlyList<WhatIfApproach> Approaches { get; init; }

    /// <summary>The number of approaches whose state is the same.</summary>
    public required int Unchanged { get; init; }

    /// <summary>The differences between the plans; null when no plans were made.</summary>
    public PlanChanges? Plan { get; init; }
}
