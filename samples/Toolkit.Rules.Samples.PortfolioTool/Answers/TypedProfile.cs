using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>Makes the profile of a department of its typed answers alone.</summary>
internal static class TypedProfile
{
    internal static OrganisationProfile Of(Portfolio portfolio, Department department, DateOnly day, IEnumerable<TypedAnswer> answers)
    {
        var organisation = new Organisation($"{portfolio.Code}-{department.Code}", department.Name, department.Kind, portfolio.Currency);
        var profile = new OrganisationProfileBuilder(organisation, day);
        foreach (var typed in answers)
        {
            var (indicator, answer) = typed.Read(portfolio.Currency);
            profile.With(indicator, answer);
        }
        return profile.Build();
    }
}
