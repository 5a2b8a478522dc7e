using Spectre.Console;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>From the answers to the need: each gap, then the four sums.</summary>
internal sealed class EvidenceView(Explained explained)
{
    internal void WriteTo(Page page)
    {
        page.Heading("Evidence");
        page.Paragraph("The gap is 0 at the target or better, 0.5 at the trigger, 1 at the worst or beyond.");
        foreach (var reason in explained.Reasons)
        {
            page.Blank();
            WriteReason(page, reason, explained.Evidence(reason.Indicator));
        }
        page.Heading("From gaps to the need");
        WriteTable(page);
        WriteSums(page);
        WriteSources(page);
    }

    private void WriteReason(Page page, Reason reason, Evidence evidence)
    {
        page.Line($"[bold]{reason.Indicator}[/]", indent: 2);
        page.Paragraph(Inert.Markup(reason.Text), indent: 4);
        page.Paragraph($"gap = {GapFormula.Of(evidence, ValueOf(reason), reason.Gap)}", indent: 4);
        page.Paragraph(
            $"target {SourcedNumber(evidence.Indicator, evidence.Target)}; trigger {SourcedNumber(evidence.Indicator, evidence.Trigger)}; worst {SourcedNumber(evidence.Indicator, evidence.Worst)}",
            indent: 4);
        if (reason.Source is { } source)
            page.Paragraph(Colours.Paint(Colours.Faint, "from: " + Inert.Markup(source)), indent: 4);
        if (explained.Profile[evidence.Indicator].Note is { } note)
            page.Paragraph(Colours.Paint(Colours.Faint, "note: " + Inert.Markup(note)), indent: 4);
    }

    private static string SourcedNumber(Indicator indicator, SourcedNumber figure) =>
        $"{Wording.Value(indicator.Kind, figure.Value)} ({Inert.Markup(figure.Basis.ToString())})";

    /// <summary>The answer in the unit of the thresholds: money in US dollars.</summary>
    private double ValueOf(Reason reason) =>
        reason.Currency is { } currency && explained.Rates.TryGetValue(currency, out var rate) ? reason.Answer * rate : reason.Answer;

    private void WriteTable(Page page)
    {
        var grid = new Grid([Left("Answered"), Right("Weight"), Right("Gap"), Right("Weight x gap")]);
        foreach (var reason in explained.Reasons)
            grid.AddRow(reason.Indicator, Wording.Exact(reason.Weight), Wording.Exact(reason.Gap), Wording.Exact(reason.Weight * reason.Gap));
        grid.AddRow("[bold]together[/]", $"[bold]{Wording.Exact(Answered)}[/]", "", $"[bold]{Wording.Exact(Gaps)}[/]");
        if (explained.Missing.Count > 0)
            grid.AddRow("not answered", Wording.Exact(Applicable - Answered), "", "");
        page.Write(grid);
    }

    private double Answered => explained.Reasons.Sum(reason => reason.Weight);

    private double Gaps => explained.Reasons.Sum(reason => reason.Weight * reason.Gap);

    private double Applicable => Answered + explained.Missing.Sum(explained.WeightOf);

    private void WriteSums(Page page)
    {
        var need = explained.Need;
        var (gaps, answered, all, low) = (Wording.Exact(Gaps), Wording.Exact(Answered), Wording.Exact(Applicable), Wording.Exact(need.Low));
        var coverage = Wording.Exact(explained.Coverage);
        page.Blank();
        page.Items(
        [
            new("coverage", $"= {answered} / {all} = [bold]{coverage}[/]"),
            new("low", $"= {gaps} / {all} = [bold]{low}[/], if every missing answer were fine"),
            new("high", $"= {low} + (1 - {coverage}) = [bold]{Wording.Exact(need.High)}[/], if every missing answer were the worst"),
            new("need", $"= {low} + 0.5 x (1 - {coverage}) = [bold]{Wording.Exact(need.Value ?? 0)}[/], a missing answer counting as neither good nor bad"),
            new("observed", $"= {gaps} / {answered} = [bold]{Wording.Exact(need.Observed ?? 0)}[/], over what is answered"),
        ]);
    }

    private void WriteSources(Page page)
    {
        var keys = explained.Reasons
            .Select(reason => explained.Evidence(reason.Indicator))
            .SelectMany(evidence => new[] { evidence.Target, evidence.Trigger, evidence.Worst })
            .SelectMany(figure => figure.Basis.Sources);
        page.Sources("Sources of these figures", keys);
    }

    private static GridColumn Left(string head) => new(head) { Padding = new Padding(1, 0, 2, 0) };

    private static GridColumn Right(string head) => new(head) { Padding = new Padding(1, 0, 2, 0), IsRight = true };
}
