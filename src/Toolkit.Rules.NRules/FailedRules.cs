using NRules.Diagnostics;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>
/// Notes whose expression throws in a session, and says that it was dealt with: an exception would end the run, and the other
/// approaches answer all the same.
/// </summary>
internal sealed class FailedRules
{
    private readonly HashSet<string> _approachIds = new(StringComparer.Ordinal);

    internal FailedRules(IEventProvider events)
    {
        events.LhsExpressionFailedEvent += (_, failure) => Note(failure, failure.Rules);
        events.AgendaExpressionFailedEvent += (_, failure) => Note(failure, [failure.Match.Rule]);
        events.RhsExpressionFailedEvent += (_, failure) => Note(failure, [failure.Match.Rule]);
    }

    internal bool Any => _approachIds.Count > 0;

    internal IEnumerable<string> ApproachIds => _approachIds;

    private void Note(IRecoverableError failure, IEnumerable<IRuleDefinition> rules)
    {
        failure.IsHandled = true;
        foreach (var rule in rules)
            _approachIds.Add((string)rule.Properties[ToolkitRuleProperties.Id]);
    }
}
