namespace Toolkit.Rules.Records;

/// <summary>The support of a system, as far as it is known.</summary>
/// <param name="End">When it ends or ended; null when no date is known.</param>
/// <param name="HasEnded">Whether it has ended; null when that is not known.</param>
internal readonly record struct Support(DateTime? End, bool? HasEnded)
{
    /// <summary>Whether anything is known, a date or that it has ended or not.</summary>
    internal bool IsKnown => HasEnded is not null;

    /// <summary>Support lasts until the end of the day.</summary>
    internal static Support Until(DateTime end, DateTime asOf) => new(end, end.Date < asOf);
}
