using Toolkit.Rules.Records;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>A field of a kind of record.</summary>
internal sealed record RecordField(Type Record, string Name)
{
    /// <summary>Every field of the kinds of record.</summary>
    internal static IEnumerable<RecordField> Of(params Type[] records) =>
        records.SelectMany(record => record.GetProperties().Select(property => new RecordField(record, property.Name)));

    internal bool IsNeededFor(ComputedAnswer answer) => Record.Name == $"{answer.Kind}Record" && answer.Fields.Contains(Name);

    /// <summary>A record with the field empty; one of another kind as it is.</summary>
    internal T Without<T>(T record)
        where T : struct
    {
        if (typeof(T) != Record)
            return record;
        object boxed = record;
        Record.GetProperty(Name)!.SetValue(boxed, null);
        return (T)boxed;
    }

    /// <summary>Figures that do not need the field are the same without it.</summary>
    internal void AssertUnused(ComputedAnswers with, ComputedAnswers without) =>
        Assert.All(with.All.Where(answer => !IsNeededFor(answer)), answer =>
        {
            Assert.True(answer.Value == without[answer.Indicator]!.Value, $"{this}, {answer.Indicator}: {without[answer.Indicator]!.Value}");
            Assert.True(answer.Text == without[answer.Indicator]!.Text, $"{this}, {answer.Indicator}: {without[answer.Indicator]!.Text}");
        });
}
