using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace Toolkit.Rules.NRules;

/// <summary>The rules of a host, loaded once: definitions, the approaches among them, and those that could not be loaded.</summary>
internal sealed class LoadedRules
{
    private readonly List<IRuleDefinition> _definitions = [];
    private readonly List<OwnApproach> _approaches = [];
    private readonly SortedDictionary<string, string> _faults = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    internal LoadedRules(IEnumerable<Type> types, IServiceProvider? services)
    {
        foreach (var type in types)
            Load(type, services);
    }

    internal IReadOnlyList<IRuleDefinition> Definitions => _definitions;

    /// <summary>The approaches of the host's own.</summary>
    internal IReadOnlyList<OwnApproach> Approaches => _approaches;

    /// <summary>Their ids.</summary>
    internal ISet<string> Ids => _ids;

    /// <summary>The rules that could not be loaded, by name.</summary>
    internal IEnumerable<KeyValuePair<string, string>> Faults => _faults;

    /// <summary>Compiles the rules of the toolkit with those of the host; one that cannot be compiled becomes a fault, and the rest go on.</summary>
    internal ISessionFactory Compile(IReadOnlyCollection<IRuleDefinition> toolkit)
    {
        while (true)
            try
            {
                return new RuleCompiler().Compile([.. toolkit, .. _definitions]);
            }
            catch (RuleCompilationException problem) when (_definitions.RemoveAll(rule => rule.Name == problem.RuleName) > 0)
            {
                _faults[problem.RuleName] = FailedRules.Message(problem.InnerException ?? problem);
            }
    }

    private void Load(Type type, IServiceProvider? services)
    {
        try
        {
            var rule = (Rule)(services is null ? Activator.CreateInstance(type)! : ActivatorUtilities.CreateInstance(services, type));
            var definition = new RuleDefinitionFactory().Create(rule);
            if (type.GetCustomAttribute<ApproachAttribute>() is { } facts && _ids.Add(facts.Id))
                _approaches.Add(OwnApproach.From(facts, definition));
            _definitions.Add(definition);
        }
        catch (Exception problem)
        {
            // A rule of a host's may throw anything; the others answer all the same.
            var cause = problem is RuleDefinitionException or TargetInvocationException ? problem.InnerException ?? problem : problem;
            _faults[new RuleMetadata(type).Name] = FailedRules.Message(cause);
        }
    }
}
