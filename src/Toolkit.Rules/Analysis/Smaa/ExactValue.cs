namespace Toolkit.Rules.Analysis;

/// <summary>A value that is known.</summary>
internal sealed class ExactValue(double value) : SmaaValue
{
    internal override double Low => value;

    internal override double High => value;

    internal override bool Varies => false;

    internal override IEnumerable<string> Problems() => NotFinite(value);

    internal override double Draw(ref ShareGenerator generator, int draw) => value;
}
