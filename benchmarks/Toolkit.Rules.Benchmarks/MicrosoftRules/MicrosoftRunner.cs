using RulesEngine.Models;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Benchmarks.MicrosoftRules;

/// <summary>The workflow, compiled by its first run, and the way its results are read.</summary>
internal sealed class MicrosoftRunner
{
    private readonly RulesEngine.RulesEngine _engine = new(
        [MicrosoftWorkflow.Create()],
        new ReSettings { CustomTypes = [typeof(MicrosoftEvidence), typeof(Outcome), typeof(OrganisationKind)] });

    /// <summary>Runs the 21 rules.</summary>
    internal List<RuleResultTree> Execute(HandWrittenProfile profile)
    {
        var running = _engine.ExecuteAllRulesAsync(MicrosoftWorkflow.Name, new RuleParameter(MicrosoftWorkflow.Input, profile));
        return running.IsCompletedSuccessfully ? running.Result : running.AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The outcome a rule found.</summary>
    internal static Outcome OutcomeOf(RuleResultTree result) =>
        result.ExceptionMessage is { Length: > 0 } problem
            ? throw new InvalidOperationException($"{result.Rule.RuleName}: {problem}")
            : (Outcome)result.Inputs[MicrosoftWorkflow.Outcome];
}
