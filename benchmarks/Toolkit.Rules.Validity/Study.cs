namespace Toolkit.Rules.Validity;

/// <summary>Measures one statement about the order, through the product.</summary>
internal abstract class Study
{
    /// <summary>Measures it.</summary>
    /// <param name="sample">The organisations it is measured on.</param>
    internal abstract IEnumerable<Finding> Run(Sample sample);
}
