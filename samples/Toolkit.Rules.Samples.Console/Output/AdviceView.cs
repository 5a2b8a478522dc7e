using System.Globalization;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Output;

/// <summary>Advice on one approach: the open questions, the preconditions to fix first, the actions.</summary>
internal sealed class AdviceView(Explained explained)
{
    internal void WriteTo(Page page)
    {
        WriteMissing(page);
        WriteNotApplicable(page);
        WriteBrakes(page);
        WriteLinks(page);
        page.Heading("What to do");
        page.Items(explained.Approach.Actions.Select((action, index) =>
            new Item((index + 1).ToString(CultureInfo.InvariantCulture) + ".", Inert.Markup(action))));
        page.Heading("More");
        page.Address(explained.Approach.HelpLink);
    }

    private void WriteMissing(Page page)
    {
        if (explained.Missing.Count == 0)
            return;
        page.Heading("Not answered");
        foreach (var evidence in explained.Missing.Select(explained.Evidence))
        {
            page.Paragraph($"[bold]{evidence.Indicator.Key}[/] (weight {Wording.Exact(evidence.Weight.Value)})", indent: 2);
            page.Paragraph(Inert.Markup(evidence.Indicator.Question), indent: 4);
            page.HeldBy(evidence.Indicator);
            WriteUnusable(page, explained.Profile[evidence.Indicator]);
        }
    }

    // An amount without an exchange rate counts as missing, though it was given.
    private void WriteUnusable(Page page, Answer answer)
    {
        if (answer.State != AnswerState.Given)
            return;
        var currency = answer.Currency ?? explained.Profile.Organisation.Currency;
        page.Paragraph(
            currency is null
                ? $"given as {Wording.Exact(answer.Number)}, but of no currency"
                : $"given as {currency} {Wording.Exact(answer.Number)}, which counts once --rate {currency}=USD says what that is in US dollars",
            indent: 4);
    }

    private void WriteNotApplicable(Page page)
    {
        var items = explained.Rule.Definition.Evidence
            .Select(evidence => (evidence.Indicator.Key, Answer: explained.Profile[evidence.Indicator]))
            .Where(item => item.Answer.State == AnswerState.NotApplicable)
            .ToList();
        if (items.Count == 0)
            return;
        page.Heading("Said not to apply, and left out of every sum");
        foreach (var (key, answer) in items)
            page.Paragraph($"[bold]{key}[/]: {Inert.Markup(answer.Reason ?? "")}", indent: 2);
    }

    private void WriteBrakes(Page page)
    {
        if (explained.Recommendation is not { Preconditions.Count: > 0 } recommendation)
            return;
        page.Heading("Fix first");
        page.Items(recommendation.Preconditions.Select(brake => new Item("!", $"{Inert.Markup(brake.Text)} {Colours.Paint(Colours.Faint, $"({brake.Indicator})")}")));
    }

    private void WriteLinks(Page page)
    {
        WriteLinks(page, "Requires", LinkStrength.Requires);
        WriteLinks(page, "Helped by", LinkStrength.HelpedBy);
    }

    private void WriteLinks(Page page, string heading, LinkStrength strength)
    {
        var links = explained.Approach.Links.Where(link => link.Strength == strength).ToList();
        if (links.Count == 0)
            return;
        page.Heading(heading);
        page.Items(links.Select(Item));
    }

    private Item Item(ApproachLink link)
    {
        var outcome = explained.OutcomeOf(link.Id);
        var said = outcome == Outcome.Recommended ? "not met" : Wording.Outcome(outcome);
        return new(
            link.Id,
            $"{Inert.Markup(explained.TitleOf(link.Id))} {Colours.Paint(Colours.Faint, $"({said})")}. "
                + $"{Inert.Markup(link.Sentence)} {Colours.Paint(Colours.Faint, Inert.Markup($"({link.Basis})"))}");
    }
}
