using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity.Gtmi;

/// <summary>One economy of the GovTech Maturity Index 2022.</summary>
/// <param name="Group">The group that the World Bank puts it in, A for the leaders to D.</param>
/// <param name="Profile">Its coded answers as levels and yes or no, by <see cref="CodedAnswers"/>.</param>
internal sealed record Economy(char Group, OrganisationProfile Profile);
