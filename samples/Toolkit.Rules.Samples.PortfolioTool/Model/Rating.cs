namespace Toolkit.Rules.Samples.Model;

/// <summary>How likely delivery was called, in the words of the publishers, worst first: three colours in the United Kingdom, five levels in Australia.</summary>
internal enum Rating
{
    Red = 0,
    Low = 1,
    MediumLow = 2,
    Amber = 3,
    Medium = 4,
    MediumHigh = 5,
    Green = 6,
    High = 7,
}
