using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Rules;

/// <summary>The size below which an approach does not apply to a kind of organisation. Immutable.</summary>
public sealed record StaffFloor
{
    internal StaffFloor(int staff, int? digitalStaff)
    {
        Staff = staff;
        DigitalStaff = digitalStaff;
    }

    /// <summary>Gets the smallest number of staff, in full-time equivalents.</summary>
    public int Staff { get; }

    /// <summary>
    /// Gets the smallest number of digital staff, in full-time equivalents, that <see cref="Staff"/> stands for; null when the floor is about all staff.
    /// </summary>
    public int? DigitalStaff { get; }

    /// <summary>
    /// Whether an organisation is too small. Its digital staff decide where the floor is about them and their number is stated, all its staff
    /// elsewhere; without a number no organisation is.
    /// </summary>
    /// <param name="organisation">The organisation.</param>
    public bool IsAbove(Organisation organisation) =>
        DigitalStaff is { } digital && Guard.NotNull(organisation).DigitalStaff is { } specialists
            ? specialists < digital
            : Guard.NotNull(organisation).Staff < Staff;

    /// <summary>Whether an organisation does not state the number that the floor is held against.</summary>
    internal bool IsOpenFor(Organisation organisation) =>
        organisation.Staff is null && (DigitalStaff is null || organisation.DigitalStaff is null);

    /// <inheritdoc />
    public override string ToString() => DigitalStaff is { } digital ? $"{Staff} staff, {digital} digital" : $"{Staff} staff";
}
