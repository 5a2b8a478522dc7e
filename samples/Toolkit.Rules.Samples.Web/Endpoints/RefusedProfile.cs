using Microsoft.AspNetCore.Mvc;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Endpoints;

/// <summary>The problem document of a bad profile, as the description of the service shows it.</summary>
internal sealed class RefusedProfile : ProblemDetails
{
    /// <summary>Everything that is wrong with it.</summary>
    public required IReadOnlyList<ProfileProblem> Problems { get; init; }
}
