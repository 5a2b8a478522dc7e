using NRules;
using NRules.Fluent;
using Toolkit.Rules.NRules;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>A host that has rules of its own: they run in one long-lived session, beside the 21.</summary>
internal sealed class PortfolioOffice
{
    private readonly ISession _session;

    internal PortfolioOffice(params DeliveryTeam[] teams)
    {
        var own = new RuleRepository();
        own.Load(rules => rules.From(typeof(StartProjectRule), typeof(ShareNeedRule)).To("Portfolio office"));

        var sessions = new RuleCompiler().Compile(new ToolkitRuleRepository().GetRuleSets().Concat(own.GetRuleSets()));
        _session = sessions.CreateSession();
        _session.InsertAll(teams);
    }

    internal IEnumerable<Project> Projects => _session.Query<Project>()
        .OrderBy(project => project.Organisation, StringComparer.Ordinal)
        .ThenBy(project => project.ApproachId, StringComparer.Ordinal);

    internal IEnumerable<SharedNeed> SharedNeeds => _session.Query<SharedNeed>().OrderBy(need => need.ApproachId, StringComparer.Ordinal);

    internal int Recommendations => _session.Query<Need>().AsEnumerable().Count(need => need.IsRecommended);

    internal void Add(OrganisationProfile profile)
    {
        _session.Insert(profile.ToFact());
        _session.Fire();
    }

    internal void Update(OrganisationProfile profile)
    {
        _session.Update(profile.ToFact());
        _session.Fire();
    }
}
