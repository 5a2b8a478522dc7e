using BenchmarkDotNet.Attributes;
using NRules;
using Toolkit.Rules.Benchmarks.HandWritten;
using Toolkit.Rules.Benchmarks.Inputs;
using Toolkit.Rules.Benchmarks.PlainNRules;
using Toolkit.Rules.NRules;

namespace Toolkit.Rules.Benchmarks;

/// <summary>Many organisations in one session, filled and fired from nothing; and what compiling the rules takes. Times are those of the whole.</summary>
public class RuleSessionSizes
{
    private readonly ISessionFactory _toolkit = new RuleCompiler().Compile(new ToolkitRuleRepository().GetRuleSets());
    private readonly ISessionFactory _plain = new RuleCompiler().Compile(PlainRules.Definitions());
    private OrganisationFact[] _facts = [];
    private PlainOrganisation[] _organisations = [];

    /// <summary>How many organisations there are.</summary>
    [Params(1_000, 10_000)]
    public int Organisations { get; set; }

    /// <summary>Prepares the organisations in both forms.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var profiles = ProfileGenerator.Generate(Organisations, BenchmarkProfiles.Seed);
        _facts = [.. profiles.Select(profile => profile.ToFact())];
        _organisations = [.. profiles.Select(profile => new PlainOrganisation(profile.Organisation.Id, HandWrittenProfile.From(profile)))];
    }

    /// <summary>The yardstick: plain rules written by hand.</summary>
    [Benchmark(Baseline = true)]
    public int PlainRulesSession() => Fill(_plain, _organisations);

    /// <summary>The rules of the library.</summary>
    [Benchmark]
    public int Session() => Fill(_toolkit, _facts);

    /// <summary>Compiling the plain rules.</summary>
    [Benchmark]
    public ISessionFactory PlainRulesCompile() => new RuleCompiler().Compile(PlainRules.Definitions());

    /// <summary>Compiling the rules of the library, descriptors and engine included.</summary>
    [Benchmark]
    public ISessionFactory Compile() => new RuleCompiler().Compile(new ToolkitRuleRepository().GetRuleSets());

    private static int Fill(ISessionFactory factory, IEnumerable<object> facts)
    {
        var session = factory.CreateSession();
        session.InsertAll(facts);
        return session.Fire();
    }
}
