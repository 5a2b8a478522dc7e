using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>One organisation of a portfolio as it was read: a profile, or what is wrong with it.</summary>
/// <param name="Profile">Null when it is refused.</param>
/// <param name="Problems">One line each, with file and line; empty when there is a profile.</param>
/// <param name="Position">How far into the source it ends, in the unit of <see cref="RecordSource.Length"/>.</param>
internal sealed record ProfileRecord(OrganisationProfile? Profile, IReadOnlyList<string> Problems, long Position);
