namespace Toolkit.Rules.Samples.Model;

/// <summary>One line of a delivery.</summary>
internal interface IRecord
{
    int ExtractId { get; set; }

    /// <summary>Its number within the delivery, from 1.</summary>
    int Row { get; set; }

    /// <summary>The same for another person or post, where a line stands for several.</summary>
    IRecord Another(int number);
}
