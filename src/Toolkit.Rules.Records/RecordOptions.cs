using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Records;

/// <summary>How records are turned into answers. Read once, when a set of records is created.</summary>
public class RecordOptions
{
    /// <summary>The fewest people a figure may be about, whatever is set.</summary>
    public const int LeastSmallestGroup = 10;

    /// <summary>The fewest people a figure may be about.</summary>
    /// <value>10 unless set; it can be raised, not lowered.</value>
    public int SmallestGroup { get; set; } = LeastSmallestGroup;

    /// <summary>How many records that were left out are kept with their key; all are counted.</summary>
    /// <value>100 unless set; 0 or more.</value>
    public int KeptProblems { get; set; } = 100;

    /// <summary>
    /// Gets or sets what the host counts as digital, such as the professions it chose from the values of its records: one sentence without a full stop, which
    /// the notes of the figures concerned repeat.
    /// </summary>
    /// <value>Null unless set.</value>
    public string? DigitalMeans { get; set; }

    /// <summary>Gets or sets what the host counts as senior, in the same way.</summary>
    /// <value>Null unless set.</value>
    public string? SeniorMeans { get; set; }

    /// <summary>The words of notes and reasons.</summary>
    /// <value>English unless set.</value>
    public TextCatalogue Texts { get; set; } = TextCatalogue.English;
}
