using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Tests.Compatibility;

public sealed partial class OtherTargetTests
{
    [Theory]
    [InlineData(nameof(SmaaWeight.Rank))]
    [InlineData(nameof(SmaaWeight.Between))]
    public void Measure_OtherTarget_GivesTheSameFigures(string weights) =>
        Assert.Equal(Measured(typeof(SmaaTable).Assembly.GetExportedTypes(), weights), Measured(Other.Value, weights));

    /// <summary>The figures of a table with values of every kind, made and measured by one of the two targets.</summary>
    private static string Measured(Type[] types, string weights)
    {
        Type Named(string name) => types.Single(type => type.Name == name);
        object Make(string type, string factory, params object[] arguments) => Named(type).GetMethod(factory)!.Invoke(null, arguments)!;
        object Value(string factory, params object[] arguments) => Make(nameof(SmaaValue), factory, arguments);
        Array List(string type, params object[] items)
        {
            var list = Array.CreateInstance(Named(type), items.Length);
            items.CopyTo(list, 0);
            return list;
        }
        object Criterion(int number) => Activator.CreateInstance(
            Named(nameof(SmaaCriterion)),
            number.ToString(CultureInfo.InvariantCulture),
            Enum.ToObject(Named(nameof(Direction)), number % 2),
            weights == nameof(SmaaWeight.Rank) ? Make(nameof(SmaaWeight), weights, number % 3 + 1) : Make(nameof(SmaaWeight), weights, 0.02 * number, 0.5))!;
        object Alternative(int number) => Activator.CreateInstance(
            Named(nameof(SmaaAlternative)),
            number.ToString(CultureInfo.InvariantCulture),
            List(
                nameof(SmaaValue),
                Value(nameof(SmaaValue.Exact), 0.1 * number),
                Value(nameof(SmaaValue.Between), -1.0, 1.0 + number),
                Value(nameof(SmaaValue.Normal), 2.0, 1.5),
                Value(nameof(SmaaValue.LogNormal), 0.1 * number, 0.4),
                Value(nameof(SmaaValue.Beta), 0.7, 1.0 + number),
                Value(nameof(SmaaValue.Given), Enumerable.Range(0, 77).Select(draw => (double)(draw * number % 19)).ToArray()),
                Value(nameof(SmaaValue.Rank), number)))!;
        var table = Activator.CreateInstance(
            Named(nameof(SmaaTable)),
            List(nameof(SmaaCriterion), [.. Enumerable.Range(0, 7).Select(Criterion)]),
            List(nameof(SmaaAlternative), [.. Enumerable.Range(1, 5).Select(Alternative)]))!;

        dynamic found = Make(nameof(SmaaAnalysis), nameof(SmaaAnalysis.Measure), table, Activator.CreateInstance(Named(nameof(SmaaOptions)))!);

        IEnumerable<dynamic> alternatives = found.Alternatives;
        return string.Join('\n', alternatives.Select(one => string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(' ', (IEnumerable<double>)one.Ranks)} | {string.Join(' ', (IEnumerable<double>)one.CentralWeights)} | {(double?)one.Confidence:R} | {string.Join(' ', (IEnumerable<double>)one.AheadOf)}")));
    }
}
