using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Tests.Profiles;

public sealed class AnswerTests
{
    private static readonly Indicator<double> Share = DigitalWorkforceIndicators.VacancyRate;
    private static readonly Indicator<Money> Cost = FinanceAndGovernanceIndicators.ContractSizeMedian;

    [Fact]
    public void With_AnswerOfAnotherProfile_IsTheSameAnswer()
    {
        var from = Some.Department("GBP").With(Share, 12, "HR system", "digital roles only").With(Cost, new Money(5, "EUR"))
            .WithNotApplicable(DigitalWorkforceIndicators.WomenShare, "has no staff");

        var to = from.Answered.Aggregate(Some.Department("GBP"), (profile, indicator) => profile.With(indicator, from[indicator]));

        Assert.Equal(ProfileDocument.ToJson(from), ProfileDocument.ToJson(to));
    }

    [Fact]
    public void With_UnknownAnswer_TakesTheOldOneBack() =>
        Assert.Empty(Some.Department().With(Share, 12, "HR system").With(Share, default(Answer)).Answered);

    [Fact]
    public void With_AnswerOfAnotherKind_IsRefused()
    {
        var profile = Some.Department();

        Assert.Throws<ArgumentOutOfRangeException>(() => profile.With(DigitalWorkforceIndicators.ProfessionMaturity, Answer.Of(Share, 12)));
        Assert.Throws<ArgumentException>(() => profile.With(Share, Answer.Of(Cost, new Money(5, "EUR"))));
    }

    // The document of such a profile could not be read again.
    [Fact]
    public void With_AmountOfNoCurrencyAtAll_IsRefused()
    {
        var amount = Some.Department("GBP").With(Cost, new Money(5, "GBP"))[Cost];

        Assert.Null(amount.Currency);
        Assert.Throws<ArgumentException>(() => Some.Department().With(Cost, amount));
    }

    [Fact]
    public void Source_OfACopy_IsCheckedAndLeavesTheRest()
    {
        var answer = Answer.Of(Share, 12, note: "digital roles only") with { Source = "HR system" };

        Assert.Equal("HR system", answer.Source);
        Assert.Equal("digital roles only", answer.Note);
        Assert.Throws<ArgumentException>(() => answer with { Note = " " });
        Assert.Throws<ArgumentException>(() => Answer.NotApplicable(""));
    }
}
