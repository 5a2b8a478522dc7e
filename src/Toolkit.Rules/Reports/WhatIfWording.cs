using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>Says what a scenario changes, in plain text.</summary>
/// <param name="texts">The language.</param>
/// <param name="currency">The organisation's currency.</param>
internal sealed class WhatIfWording(TextCatalogue texts, string? currency)
{
    private readonly Wording _wording = new(texts);

    /// <summary>One line for each answer, number of staff and priority; one that says so when there are none.</summary>
    internal IEnumerable<string> Changed(WhatIfChanges changes) => Changed("scenarios.staff", changes.Staff)
        .Concat(Changed("scenarios.digital-staff", changes.DigitalStaff))
        .Concat(changes.Answers.Select(answer => texts.Phrase("scenarios.answer", answer.Indicator, _wording.Answer(answer.Kind, answer.After, currency), _wording.Answer(answer.Kind, answer.Before, currency))))
        .Concat(changes.Priorities.Select(priority =>
            texts.Phrase("scenarios.priority", priority.Finding, Said(priority.After), Said(priority.Before))))
        .DefaultIfEmpty(texts.Phrase("scenarios.none"));

    internal string Unchanged(WhatIfChanges changes) => texts.Phrase("scenarios.unchanged", changes.Unchanged);

    internal string Standing(ApproachState state)
    {
        var (outcome, need) = (_wording.NameOf(state.Outcome), _wording.Need(state.Need));
        return state is { Place: { } place, Score: { } score } ? texts.Phrase("scenarios.ranked", place, score, need)
            : state.Outcome == Outcome.NotApplicable ? outcome
            : texts.Phrase("scenarios.unranked", outcome, need);
    }

    /// <summary>The quarters of a step, how soon it starts, and whether it only finds out.</summary>
    internal string Place(PlanPlace? place, PlanStepKind kind)
    {
        if (place is null)
            return texts.Phrase("scenarios.plan.none");
        var text = texts.Phrase(
            "scenarios.plan.place",
            PlanWording.Quarters(texts, place.First, place.Last, place.FirstQuarter, place.LastQuarter),
            texts.Phrase("plan.phase." + PlanWording.PhaseName(place.Phase)));
        return kind == PlanStepKind.FindOut ? texts.Phrase("scenarios.plan.find-out", text) : text;
    }

    /// <summary>Further sentences about the plan, one each.</summary>
    internal IEnumerable<string> Rest(PlanChanges changes) =>
    [
        .. changes.LeftOut.Select(left => texts.Phrase(
            left.After is { } reason ? PlanWording.LeftOutPhrase(reason) : "scenarios.plan.left.no-more", left.Id)),
        texts.Phrase("scenarios.plan.unchanged", changes.Unchanged),
        texts.Phrase("scenarios.plan.finish", changes.WeightedCompletionTimeAfter, changes.WeightedCompletionTimeBefore),
    ];

    private IEnumerable<string> Changed(string phrase, WhatIfStaff? staff) =>
        staff is null ? [] : [texts.Phrase(phrase, Said(staff.After), Said(staff.Before))];

    private string Said(double? priority) => priority is { } stated ? _wording.Number(stated) : texts.Phrase("scenarios.unstated");
}
