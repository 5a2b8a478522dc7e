using NRules.RuleModel;
using Toolkit.Rules.Benchmarks.HandWritten;

namespace Toolkit.Rules.Benchmarks.PlainNRules;

/// <summary>An organisation as a user of NRules would write its fact by hand: typed properties, the id as identity.</summary>
public sealed class PlainOrganisation : IIdentityProvider
{
    internal PlainOrganisation(string id, HandWrittenProfile answers)
    {
        Id = id;
        Answers = answers;
    }

    internal string Id { get; }

    internal HandWrittenProfile Answers { get; }

    /// <inheritdoc />
    public object GetIdentity() => Id;
}
