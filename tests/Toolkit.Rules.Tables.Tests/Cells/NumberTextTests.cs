namespace Toolkit.Rules.Tables.Tests.Cells;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("1234.56", NumberForm.Point, 1234.56)]
    [InlineData("1,234.56", NumberForm.Point, 1234.56)]
    [InlineData("1.234,56", NumberForm.Comma, 1234.56)]
    [InlineData("1 234,56", NumberForm.Comma, 1234.56)]
    [InlineData("1\u202F234\u00A0567,5", NumberForm.Comma, 1234567.5)]
    [InlineData("1'234.50", NumberForm.Point, 1234.5)]
    [InlineData("1’234", NumberForm.Point, 1234)]
    [InlineData("$141,604 ", NumberForm.Point, 141604)]
    [InlineData("£33.73", NumberForm.Point, 33.73)]
    [InlineData("12,5 €", NumberForm.Comma, 12.5)]
    [InlineData("GBP 1,000", NumberForm.Point, 1000)]
    [InlineData("US$5", NumberForm.Point, 5)]
    [InlineData("(1,000)", NumberForm.Point, -1000)]
    [InlineData("-5", NumberForm.Point, -5)]
    [InlineData("\u22125", NumberForm.Point, -5)]
    [InlineData("5-", NumberForm.Point, -5)]
    [InlineData("4.5%", NumberForm.Point, 4.5)]
    [InlineData("2,813", NumberForm.EachCell, 2813)]
    [InlineData("2.813", NumberForm.EachCell, 2813)]
    [InlineData("2,81", NumberForm.EachCell, 2.81)]
    public void TryRead_FormsThatPeopleWrite_GiveTheNumber(string text, NumberForm form, double expected)
    {
        Assert.True(NumberText.TryParse(text, out var number));
        Assert.True(number.TryRead(form, out var value));
        Assert.Equal((decimal)expected, value);
    }

    [Theory]
    [InlineData("1.234,56", NumberForm.Point)]
    [InlineData("1,23,456", NumberForm.Point)]
    [InlineData("12,34", NumberForm.Point)]
    [InlineData("1,234 567", NumberForm.Point)]
    [InlineData("1..2", NumberForm.Point)]
    public void TryRead_AnotherForm_IsRefused(string text, NumberForm form)
    {
        Assert.True(NumberText.TryParse(text, out var number));
        Assert.False(number.TryRead(form, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("12 people")]
    [InlineData("G7")]
    [InlineData("1e5")]
    [InlineData("DFT_0027")]
    public void TryParse_NoNumber_IsRefused(string text) => Assert.False(NumberText.TryParse(text, out _));

    [Theory]
    [InlineData("1,234.5", NumberProof.Point)]
    [InlineData("1.234,5", NumberProof.Comma)]
    [InlineData("1,234,567", NumberProof.Point)]
    [InlineData("0.825", NumberProof.Point)]
    [InlineData("2.813", NumberProof.Either)]
    [InlineData("2,813", NumberProof.Either)]
    [InlineData("12345.678", NumberProof.Point)]
    [InlineData("17", NumberProof.None)]
    public void Proof_Separators_ShowTheForm(string text, object proof)
    {
        Assert.True(NumberText.TryParse(text, out var number));
        Assert.Equal(proof, number.Proof);
    }
}
