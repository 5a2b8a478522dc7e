namespace Toolkit.Rules.Indicators;

/// <summary>The kind of answer an indicator takes.</summary>
public enum IndicatorKind
{
    /// <summary>A number from 0 to 100; fractions are allowed.</summary>
    Percentage,

    /// <summary>A maturity level, 0 to 4, each with a described anchor.</summary>
    Maturity,

    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>A whole number, 0 or more.</summary>
    Count,

    /// <summary>Months, 0 or more; fractions are allowed.</summary>
    Months,

    /// <summary>Years, 0 or more; fractions are allowed.</summary>
    Years,

    /// <summary>An amount of money, 0 or more, in a stated currency.</summary>
    Money,
}
