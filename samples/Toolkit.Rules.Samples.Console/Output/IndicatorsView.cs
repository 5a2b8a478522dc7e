using Spectre.Console;
using Toolkit.Rules.Approaches;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Every question on one line, under the approach whose evidence it is.</summary>
internal sealed class IndicatorsView(ApproachCatalogue catalogue)
{
    // The longest key, so that the columns of all tables are in line.
    private readonly int _keyWidth = catalogue.Indicators.Max(indicator => indicator.Key.Length);

    internal void WriteTo(Page page)
    {
        page.Paragraph($"{catalogue.Indicators.Count} questions; money in US dollars. In full: indicators --approach ID");
        foreach (var rule in catalogue.Rules)
        {
            page.Heading($"{rule.Descriptor.Id} {Inert.Markup(rule.Descriptor.Title)}");
            page.Write(GridOf(rule));
        }
    }

    private Grid GridOf(ApproachRule rule)
    {
        var grid = new Grid([
            Column("Key", _keyWidth), Column("Kind", 10), Column("Better", 6), Column("Trigger", 10), Column("Target", 10)]);
        grid.ShowHeaders = rule == catalogue.Rules[0];
        foreach (var question in catalogue.QuestionsOf(rule))
            grid.AddRow(
                question.Indicator.Key,
                Wording.Kind(question.Indicator.Kind),
                Wording.Better(question.Indicator.Direction),
                Wording.Short(question.Indicator.Kind, question.Trigger.Value),
                question.Evidence is { } evidence ? Wording.Short(evidence.Indicator.Kind, evidence.Target.Value) : "brake only");
        return grid;
    }

    private static GridColumn Column(string head, int width) => new(head) { Width = width, Padding = new Padding(0, 0, 0, 0) };
}
