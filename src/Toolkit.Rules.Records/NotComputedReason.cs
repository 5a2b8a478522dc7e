namespace Toolkit.Rules.Records;

/// <summary>Why a figure was not computed. None of these is a zero.</summary>
public enum NotComputedReason
{
    /// <summary>No record of that kind was handed over, or none falls into the group and period in question.</summary>
    NoRecords,

    /// <summary>The records do not carry a field that the figure needs: it is not mapped, or empty on every record.</summary>
    FieldNotCarried,

    /// <summary>More records leave a needed field empty than fill it in, or those that do could turn a yes into a no.</summary>
    TooManyUnstated,

    /// <summary>The group has fewer people than <see cref="RecordOptions.SmallestGroup"/>.</summary>
    TooFewPeople,

    /// <summary>The figure and another one differ by so few people that those could be worked out.</summary>
    WouldDisclose,

    /// <summary>
    /// No record is marked as digital, or fewer than 10 and less than 1% are: records that hardly code digital work cannot show how much there is.
    /// </summary>
    CodesNoDigital,

    /// <summary>The figure needs something from the options that was not given, such as a table of market pay.</summary>
    OptionNotGiven,

    /// <summary>A field that should hold one of a few values, such as a grade, holds too many different ones.</summary>
    TooManyValues,

    /// <summary>Two parts that were counted apart hold records with the same keys, so that some were counted twice.</summary>
    RepeatedKeys,

    /// <summary>Fewer records fall into the group and period than the question asks for, such as five projects started: the question does not apply.</summary>
    TooFewRecords,
}
