using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity.Organisations;

/// <summary>A generated organisation with every question answered.</summary>
/// <param name="Number">Its number in the series; the seed of all that is drawn for it.</param>
/// <param name="Profile">Its answers.</param>
internal sealed record Generated(int Number, OrganisationProfile Profile);
