using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Answers;

/// <summary>Makes the profile of a department of its typed answers alone.</summary>
internal static class TypedProfile
{
    internal static OrganisationProfile Of(Department department, DateOnly day, IEnumerable<TypedAnswer> answers)
    {
        var profile = new OrganisationProfileBuilder(new Organisation(department.Code, department.Name, department.Kind, department.Currency), day);
        foreach (var typed in answers)
        {
            var (indicator, answer) = typed.Read();
            profile.With(indicator, answer);
        }
        return profile.Build();
    }
}
