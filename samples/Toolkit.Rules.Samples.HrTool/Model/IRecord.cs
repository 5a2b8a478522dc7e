namespace Toolkit.Rules.Samples.Model;

/// <summary>One line of a delivery.</summary>
internal interface IRecord
{
    int ExtractId { get; set; }
}
