using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Evaluation;

/// <summary>The results of one evaluation: an outcome for each rule, and what rules of the host change about the recommendations.</summary>
public sealed class RuleResults
{
    // A report also has the faults of its approaches.
    private const int MostFaults = DocumentBounds.MostItems - DocumentBounds.MostApproaches;

    private readonly CompiledRule[] _rules;
    private readonly SortedSet<Adjustment> _adjustments = new(AdjustmentOrder.Instance);
    private readonly SortedDictionary<string, string> _faults = new(StringComparer.Ordinal);

    internal RuleResults(CompiledRule[] rules, RuleOutcome[] outcomes)
    {
        _rules = rules;
        Outcomes = outcomes;
    }

    /// <summary>Gets the number of rules, in the order of <see cref="RuleSet.Rules"/>.</summary>
    public int Count => Outcomes.Length;

    internal RuleOutcome[] Outcomes { get; }

    /// <summary>Whether rules of the host changed anything, or failed.</summary>
    internal bool HasMore => _adjustments.Count > 0 || _faults.Count > 0;

    /// <summary>The adjustments, each once, in order.</summary>
    internal Adjustment[] Adjustments => [.. _adjustments];

    /// <summary>The rules of the host that failed, by name, each with the first message in ordinal order.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Faults => _faults;

    /// <summary>Gets or sets the outcome of a rule.</summary>
    /// <param name="position">The position of the rule.</param>
    public RuleOutcome this[int position]
    {
        get => Outcomes[position];
        set => Outcomes[position] = value;
    }

    /// <summary>Gets the position of the rule of an approach.</summary>
    /// <param name="approachId">The id of the approach.</param>
    /// <returns>The position; -1 when there is no such rule.</returns>
    public int PositionOf(string approachId) => Array.FindIndex(_rules, rule => rule.Descriptor.Id == approachId);

    /// <summary>Adds what a rule of the host changes.</summary>
    /// <param name="adjustment">The change; about an approach of the set.</param>
    /// <exception cref="ArgumentException">There is no such approach.</exception>
    /// <exception cref="InvalidOperationException">There are more than a report can have.</exception>
    public void Adjust(Adjustment adjustment)
    {
        if (PositionOf(Guard.NotNull(adjustment).ApproachId) < 0)
            throw new ArgumentException($"There is no approach '{adjustment.ApproachId}'.", nameof(adjustment));
        if (_adjustments.Add(adjustment) && _adjustments.Count > DocumentBounds.MostItems)
            throw new InvalidOperationException($"A report has at most {DocumentBounds.MostItems} adjustments.");
    }

    /// <summary>Says that a rule of the host failed; the report names it.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="message">The fault, in words.</param>
    /// <exception cref="ArgumentException">The name is blank, not plain or too long.</exception>
    /// <exception cref="InvalidOperationException">There are more than a report can have.</exception>
    public void Fail(string rule, string message)
    {
        BoundText.Required(rule, nameof(rule), DocumentBounds.NameText);
        if (!_faults.TryGetValue(rule, out var known) || StringComparer.Ordinal.Compare(message, known) < 0)
            _faults[rule] = Guard.NotNull(message);
        if (_faults.Count > MostFaults)
            throw new InvalidOperationException($"A report has at most {MostFaults} faults of rules of a host.");
    }
}
