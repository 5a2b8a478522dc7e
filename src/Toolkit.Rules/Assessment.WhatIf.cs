using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules;

/// <content>
/// For a what-if, each change gives a new assessment that shares with the old one whatever the change does not reach. Only the rules that read the
/// answer are evaluated again; where the engine has another evaluator, each change is a whole evaluation.
/// </content>
public sealed partial class Assessment
{
    private Assessment(Assessment before, WhatIfStep step, RankedPlaces? places)
    {
        _tables = before._tables;
        _decisions = before._decisions;
        _step = step;
        if (places is not null)
            _places = places;
        else
        {
            _outcomes = new RuleOutcome[_tables.Rules.Length];
            _changes = _tables.Evaluate(Profile, _outcomes);
            _decisions = DecisionsUnder(before.Decisions, Profile);
        }
    }

    /// <summary>The assessment without its changes; itself when it has none.</summary>
    public Assessment Start => _step?.Start ?? this;

    /// <summary>The changes since <see cref="Start"/> and what follows from them; worked out at each call.</summary>
    /// <param name="plan">Capacity and calendar of the plans to compare as well; null for a comparison without plans.</param>
    /// <exception cref="Microsoft.Extensions.Options.OptionsValidationException">The options are not valid; every problem is listed.</exception>
    public WhatIfChanges Changes(PlanOptions? plan = null)
    {
        var (start, tables, setting) = (Start, _tables.WhatIf, SettingOf(_step));
        var approaches = WhatIfComparison.Approaches(tables, setting, start.Places, Places);
        return new WhatIfChanges
        {
            Staff = WhatIfComparison.Staff(start.Organisation.Staff, Organisation.Staff),
            DigitalStaff = WhatIfComparison.Staff(start.Organisation.DigitalStaff, Organisation.DigitalStaff),
            Answers = WhatIfComparison.Answers(start.Profile, Profile),
            Priorities = WhatIfComparison.Priorities(start.Profile.PrioritySlots, setting.Priorities),
            Evaluated = tables.EvaluatedIds(_step?.Evaluated ?? [], setting.Organisation),
            Approaches = approaches,
            Unchanged = tables.Ids.Length - approaches.Length,
            Plan = plan is null ? null : PlanChanges.Between(start.Plan(plan), Plan(plan)),
        };
    }

    /// <summary>Answers a question, whatever was said to it before.</summary>
    /// <typeparam name="T">The type of an answer to the question.</typeparam>
    /// <param name="indicator">The question.</param>
    /// <param name="value">The answer: a share from 0 to 100, a level, yes or no, a count, months, years or an amount with its currency.</param>
    /// <param name="source">The source of the value; null for none.</param>
    /// <param name="note">A remark; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">Source or note is blank or holds control characters, or the amount has no currency.</exception>
    public Assessment With<T>(Indicator<T> indicator, T value, string? source = null, string? note = null)
        where T : struct => With(indicator, Answer.Of(indicator, value, source, note));

    /// <summary>Takes an answer to a question: one of another profile, or one that was typed (<see cref="AnswerText"/>).</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="answer">The answer: a value, not applicable, or unknown, which takes back an earlier one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one the indicator allows.</exception>
    /// <exception cref="ArgumentException">
    /// Neither an amount nor the organisation has a currency, or an answer has a currency and the indicator asks for no amount.
    /// </exception>
    public Assessment With(Indicator indicator, Answer answer)
    {
        var (value, detail) = OrganisationProfileBuilder.Checked(indicator, answer, Organisation);
        var rules = _tables.HasOwnEvaluator ? _tables.WhatIf.ReadBy(indicator) : [.. Enumerable.Range(0, _tables.Rules.Length)];
        var step = WhatIfStep.After(this, _step, indicator, value, detail, _tables.Rates, rules);
        return new Assessment(
            this, step, _tables.HasOwnEvaluator ? _tables.WhatIf.Answered(Places, rules, step.Under, step.Changed!, SettingOf(step)) : null);
    }

    /// <summary>Says that a question does not apply.</summary>
    /// <param name="indicator">The question.</param>
    /// <param name="reason">The reason why it does not apply.</param>
    /// <exception cref="ArgumentException">The reason is blank or holds control characters.</exception>
    public Assessment WithNotApplicable(Indicator indicator, string reason) => With(indicator, Answer.NotApplicable(reason));

    /// <summary>Takes an answer back: the question is unknown again.</summary>
    /// <param name="indicator">The question.</param>
    public Assessment Without(Indicator indicator) => With(indicator, default(Answer));

    /// <summary>States the organisation's priority for a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="priority">The priority, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such finding, or the priority is outside 0 to 1.</exception>
    public Assessment WithPriority(Finding finding, double priority)
    {
        var step = WhatIfStep.After(this, _step, finding, OrganisationProfileBuilder.CheckedPriority(finding, priority));
        return new Assessment(
            this, step, _tables.HasOwnEvaluator ? _tables.WhatIf.Prioritised(Places, finding, SettingOf(step)) : null);
    }

    /// <summary>States the size of the organisation: some approaches do not apply below a size.</summary>
    /// <param name="staff">Its own staff in full-time equivalents; null when not stated.</param>
    /// <param name="digitalStaff">Those in digital roles, in full-time equivalents; null when not stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside 0 to 50 million, or more staff are digital than there are.</exception>
    public Assessment WithStaff(int? staff, int? digitalStaff = null) =>
        new(this, WhatIfStep.After(this, _step, Profile.WithStaff(staff, digitalStaff), _tables.WhatIf.ReadBySize(Organisation.Kind)), places: null);

    // Reading the organisation makes no profile.
    private Organisation Organisation => (_step?.Under ?? Profile).Organisation;

    private WhatIfSetting SettingOf(WhatIfStep? step) => new((step?.Under ?? Profile).Organisation, step?.Priorities ?? Profile.PrioritySlots, LeftOut);
}
