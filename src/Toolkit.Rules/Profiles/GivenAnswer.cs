using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>One answer of a document, kept until the organisation, which may come after it, is known.</summary>
internal readonly struct GivenAnswer(Indicator indicator, double value, AnswerDetail? detail, int offset)
{
    internal Indicator Indicator { get; } = indicator;

    internal int Offset { get; } = offset;

    /// <summary>Whether it is an amount in the currency of the organisation.</summary>
    internal bool NeedsCurrency => Indicator is { Kind: IndicatorKind.Money } and not RetiredIndicator && !double.IsInfinity(value) && detail?.Currency is null;

    internal void AddTo(OrganisationProfileBuilder builder)
    {
        if (Indicator is RetiredIndicator)
            builder.Put(Indicator, AnswerSheet.Unknown, detail);
        else if (double.IsInfinity(value))
            builder.SetNotApplicable(Indicator, detail!);
        else
            builder.Set(Indicator, value, detail);
    }
}
