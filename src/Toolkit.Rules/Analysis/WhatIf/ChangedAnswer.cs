using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// One answer that differs from a profile, on top of those changed before it. A copy of the profile would cost more than everything that
/// follows from the change, so one is made only when somebody wants it.
/// </summary>
internal sealed class ChangedAnswer
{
    private readonly ChangedAnswer? _earlier;
    private readonly Indicator _indicator;
    private readonly double _value;
    private readonly double _reading;
    private readonly AnswerDetail? _detail;

    internal ChangedAnswer(ChangedAnswer? earlier, Indicator indicator, double value, AnswerDetail? detail, Organisation organisation, ExchangeRates rates)
    {
        _earlier = earlier;
        _indicator = indicator;
        _value = value;
        _detail = detail;
        _reading = indicator.Kind == IndicatorKind.Money ? rates.InDollars(value, detail?.Currency ?? organisation.Currency) : value;
        Count = (earlier?.Count ?? 0) + 1;
    }

    /// <summary>How many changes there are, this one included.</summary>
    internal int Count { get; }

    /// <summary>Puts the changed answers in the place of those that a rule read from the profile; the last change of each stands.</summary>
    internal void Put(CompiledEvidence[] pieces, Span<double> answers)
    {
        _earlier?.Put(pieces, answers);
        for (var index = 0; index < answers.Length; index++)
            if (ReferenceEquals(pieces[index].Evidence.Indicator, _indicator))
                answers[index] = _reading;
    }

    internal void AddTo(OrganisationProfileBuilder builder)
    {
        _earlier?.AddTo(builder);
        builder.Put(_indicator, _value, _detail);
    }
}
