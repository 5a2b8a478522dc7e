using Toolkit.Rules.Analysis;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Reports;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Why the approaches stand in this order: as a whole, or one of them against its neighbours.</summary>
internal sealed class OrderView(RecommendationReport report, OrderExplanation order)
{
    private const int Top = 5;
    private const int MostAnswers = 10;

    private readonly OrderWording _sentences = new(report);

    private string? First => report.Order.Count > 0 ? report.Order[0].Id : null;

    /// <param name="page">Where it goes.</param>
    /// <param name="approach">The id of the approach it is about; null for all.</param>
    internal void WriteTo(Page page, string? approach)
    {
        page.Line($"{Inert.Markup(report.Organisation.Name)} ({report.Organisation.Kind.ToKey()}), answers of {Wording.Date(report.AsOf)}");
        if (approach is not null)
            WriteOne(page, approach);
        else
            WriteAll(page);
    }

    private void WriteOne(Page page, string approach)
    {
        var change = order.Changes.Single(change => change.Id == approach);
        var recommendation = report.Recommendations.FirstOrDefault(item => item.Id == approach);
        page.Heading($"{approach}  {Inert.Markup(recommendation?.Title ?? report.Others.First(other => other.Id == approach).Title)}");
        if (report.Order.FirstOrDefault(item => item.Id == approach) is { } placed)
        {
            page.Paragraph($"Place {placed.Place} of {report.Order.Count}, score {Wording.Points(placed.Score)}.");
            page.Items(order.RankGaps.Where(contrast => contrast.Id == approach || contrast.Next == approach).Select(Contrasted));
        }
        else
            page.Paragraph(Reason(change));
        page.Paragraph(Inert.Markup(_sentences.Of(change)));
    }

    private void WriteAll(Page page)
    {
        if (order.RankGaps.Count > 0)
        {
            page.Heading("The differences among the first five");
            page.Items(order.RankGaps.Take(Top).Select(Contrasted));
            page.Blank();
            page.Paragraph(Inert.Markup(_sentences.Of(order.FirstPlace)));
        }
        WriteWeights(page);
        WriteAnswers(page);
        page.Heading("The nearest answers that bring an approach in or take it out");
        page.Items(order.Changes.Select(change => new Item(Colours.Paint("bold", change.Id), $"{Reason(change)} {Inert.Markup(_sentences.Of(change))}")));
    }

    private void WriteWeights(Page page)
    {
        if (order.Weights.Count == 0)
            return;
        page.Heading("The effect of the weights: each halved and doubled");
        page.Items(order.Weights.Select(effect => new Item(
            effect.Criterion.ToString().ToLowerInvariant(),
            Inert.Markup($"{Wording.Exact(effect.Halved.Weight)}: {_sentences.Of(effect.Halved, First!)} | {Wording.Exact(effect.Doubled.Weight)}: {_sentences.Of(effect.Doubled, First!)}"))));
    }

    private void WriteAnswers(Page page)
    {
        if (order.Answers.Count == 0)
            return;
        page.Heading(order.Answers.Count > MostAnswers
            ? $"The effect of missing answers: the strongest {MostAnswers} of {order.Answers.Count}"
            : "The effect of missing answers");
        page.Items(order.Answers.Take(MostAnswers).Select(effect => new Item(
            "-", Inert.Markup($"{effect.Indicator}: at best {_sentences.Of(effect.Best, First)} | at worst {_sentences.Of(effect.Worst, First)}"))));
    }

    private Item Contrasted(RankGap contrast) => new("-", Inert.Markup(_sentences.Of(contrast)));

    /// <summary>Why an approach is where it is: its place, or why it has none.</summary>
    private string Reason(Counterfactual change)
    {
        var recommendation = report.Recommendations.FirstOrDefault(item => item.Id == change.Id);
        var text = recommendation is null ? report.Others.First(other => other.Id == change.Id).Text : $"Place {recommendation.Place}.";
        return Colours.Paint(Colours.Of(change.Outcome), Inert.Markup(text));
    }
}
