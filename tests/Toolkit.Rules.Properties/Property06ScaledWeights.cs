using FsCheck.Xunit;
using Toolkit.Rules.Properties.Generators;

namespace Toolkit.Rules.Properties;

/// <summary>Scaling all criterion weights by a constant changes nothing.</summary>
[Generated(typeof(Arbitraries))]
public sealed class Property06ScaledWeights
{
    [Property]
    public void Report_WeightsTimesAPowerOfTwo_IsTheSame(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        AssertSame(situation, EngineSettingDraw.Weights(dice), Math.ScaleB(1, dice.Between(-40, 40)));
    }

    [Property]
    public void Report_WeightsTimesAnyConstant_IsTheSame(Situation situation, Choice choice)
    {
        var dice = choice.Dice();
        AssertSame(situation, EngineSettingDraw.Weights(dice), dice.OneOf(0.001, 0.1, 1.0 / 3, 3, 7, 100, 1000, dice.Uniform(0.001, 1000)));
    }

    private static void AssertSame(Situation situation, double[] weights, double scale)
    {
        double[] scaled = [.. weights.Select(weight => weight * scale)];
        Assert.Equal(
            ReportDump.Of(situation.With(situation.Setting with { Weights = [.. weights] }).Report()),
            ReportDump.Of(situation.With(situation.Setting with { Weights = [.. scaled] }).Report()));
    }
}
