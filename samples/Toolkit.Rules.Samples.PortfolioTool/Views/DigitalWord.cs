namespace Toolkit.Rules.Samples.Views;

/// <summary>Whether a release calls a programme digital. Not said is no no.</summary>
internal enum DigitalWord
{
    Yes = 0,
    No = 1,
    NotSaid = 2,
}
