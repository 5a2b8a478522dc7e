using Toolkit.Rules.Decisions;

namespace Toolkit.Rules.Fuzz;

/// <summary>Decisions: what is read is written, read again to the same bytes, and held against answers.</summary>
internal sealed class DecisionsTarget() : FuzzTarget("decisions", [File.ReadAllBytes(Repository.PathOf("samples", "data", "decisions", "fictional-full.json"))])
{
    private readonly Profiles.OrganisationProfile _profile = SmallReports.Profile(1, null, 0.5);

    internal override bool Try(byte[] input)
    {
        if (!DecisionDocument.TryRead(input, null, out var register, out var problems))
        {
            ExpectTold(problems);
            return false;
        }
        var written = DecisionDocument.ToJson(register);
        ExpectSame(written, DecisionDocument.ToJson(DecisionDocument.Parse(written)), "two writings of the decisions");
        if (register.Organisation == _profile.Organisation.Id)
            Shown.All(SmallReports.Withholding.Assess(_profile, register).Report);
        return true;
    }
}
