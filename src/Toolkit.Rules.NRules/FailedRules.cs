using NRules.Diagnostics;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Notes whose expression throws in a session, and says that it was dealt with: an exception would end the run, and the other
/// rules answer all the same.
/// </summary>
internal sealed class FailedRules
{
    private readonly HashSet<string> _approachIds = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _rules = new(StringComparer.Ordinal);

    internal FailedRules(IEventProvider events)
    {
        events.LhsExpressionFailedEvent += (_, failure) => Note(failure, failure.Exception, failure.Rules);
        events.AgendaExpressionFailedEvent += (_, failure) => Note(failure, failure.Exception, [failure.Match.Rule]);
        events.RhsExpressionFailedEvent += (_, failure) => Note(failure, failure.Exception, [failure.Match.Rule]);
    }

    internal bool Any => _approachIds.Count > 0 || _rules.Count > 0;

    /// <summary>The ids of the approaches of the toolkit whose rule threw.</summary>
    internal IEnumerable<string> ApproachIds => _approachIds;

    /// <summary>The rules of the host that threw, with the first message in ordinal order.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Rules => _rules;

    internal static string Message(Exception problem) => $"{problem.GetType().Name}: {problem.Message.Split('\r', '\n')[0]}";

    private void Note(IRecoverableError failure, Exception? problem, IEnumerable<IRuleDefinition> rules)
    {
        failure.IsHandled = true;
        foreach (var rule in rules)
            if (rule.Properties.FirstOrDefault(property => property.Name == ToolkitRuleProperties.Id)?.Value is string id)
                _approachIds.Add(id);
            else if (Message(problem?.InnerException ?? problem ?? new InvalidOperationException(failure.ToString())) is var message
                && (!_rules.TryGetValue(rule.Name, out var known) || StringComparer.Ordinal.Compare(message, known) < 0))
                _rules[rule.Name] = message;
    }
}
