using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Records;

/// <summary>A part of a portfolio as it was read: a profile, or what is wrong.</summary>
internal sealed class ProfileRecord
{
    private ProfileRecord(OrganisationProfile? profile, IReadOnlyList<string> problems, long refused, long position, string place) =>
        (Profile, Problems, Refused, Position, Place) = (profile, problems, refused, position, place);

    /// <summary>The profile; null when there is none.</summary>
    internal OrganisationProfile? Profile { get; }

    /// <summary>One line each, with file and line; empty when there is a profile.</summary>
    internal IReadOnlyList<string> Problems { get; }

    /// <summary>How many records are refused for the problems.</summary>
    internal long Refused { get; }

    /// <summary>How far into the source it ends, in the unit of <see cref="RecordSource.Length"/>.</summary>
    internal long Position { get; }

    /// <summary>The file and the line, as they stand before a problem.</summary>
    internal string Place { get; }

    internal static ProfileRecord Sound(OrganisationProfile profile, long position, string place) => new(profile, [], 0, position, place);

    internal static ProfileRecord Bad(IReadOnlyList<string> problems, long position, long refused = 1) => new(null, problems, refused, position, "");
}
