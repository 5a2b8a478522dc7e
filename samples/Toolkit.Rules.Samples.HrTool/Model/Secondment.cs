namespace Toolkit.Rules.Samples.Model;

/// <summary>Somebody lent to the department, or lent by it.</summary>
internal sealed class Secondment : IRecord
{
    public int ExtractId { get; set; }

    public int Row { get; set; }

    public string Number { get; set; } = "";

    /// <summary>Whether somebody comes from elsewhere; false when somebody goes there.</summary>
    public bool? IsInward { get; set; }

    public string? Profession { get; set; }

    public string? Grade { get; set; }

    /// <summary>Whether it counts as digital, as was chosen when it was taken in.</summary>
    public bool? IsDigital { get; set; }

    /// <summary>Whether it counts as senior.</summary>
    public bool? IsSenior { get; set; }

    public DateOnly? AgreedOn { get; set; }

    public DateOnly? StartedOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    /// <summary>Whether the person stayed in public service afterwards, or handed over what was learnt.</summary>
    public bool? Stayed { get; set; }

    public IRecord Another(int number)
    {
        var other = (Secondment)MemberwiseClone();
        other.Number = Number.Length == 0 ? "" : FormattableString.Invariant($"{Number}/{number}");
        return other;
    }
}
