using Toolkit.Rules.Approaches;
using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Output;

/// <summary>How much of a sound profile is answered, approach by approach.</summary>
internal sealed class CompletenessView(ApproachCatalogue catalogue, OrganisationProfile profile)
{
    internal void WriteTo(Page page)
    {
        var organisation = profile.Organisation;
        page.Paragraph($"[bold]{Inert.Markup(organisation.Name)}[/] ({organisation.Kind.ToKey()}), answers of {Wording.Date(profile.AsOf)}");
        page.Paragraph($"{Colours.Paint("green", "no problems")}: {Sentence(catalogue.Indicators)}");
        page.Blank();
        var grid = new Grid([
            new("Id"), Right("Answered"), Right("Not applicable"), Right("Unknown"), new("Lever")]);
        foreach (var rule in catalogue.Rules)
        {
            var states = States(catalogue.QuestionsOf(rule).Select(question => question.Indicator));
            grid.AddRow(
                rule.Descriptor.Id,
                Number(states[AnswerState.Given]),
                Number(states[AnswerState.NotApplicable]),
                Number(states[AnswerState.Unknown]),
                rule.Descriptor.AppliesTo(organisation) ? rule.Descriptor.LeverFor(organisation.Kind).ToString().ToLowerInvariant() : "none");
        }
        page.Write(grid);
        if (!profile.Retired.Any())
            return;
        page.Blank();
        page.Items(profile.Retired.Select(retired => new Item("-", Inert.Markup(retired.Notice()))));
    }

    private string Sentence(IEnumerable<Indicator> indicators)
    {
        var states = States(indicators);
        return $"{Number(states[AnswerState.Given])} answered, {Number(states[AnswerState.NotApplicable])} not applicable, "
            + $"{Number(states[AnswerState.Unknown])} unknown";
    }

    private Dictionary<AnswerState, int> States(IEnumerable<Indicator> indicators)
    {
        var states = new Dictionary<AnswerState, int> { [AnswerState.Unknown] = 0, [AnswerState.Given] = 0, [AnswerState.NotApplicable] = 0 };
        foreach (var indicator in indicators)
            states[profile[indicator].State]++;
        return states;
    }

    private static string Number(int number) => Wording.Exact(number);

    private static GridColumn Right(string head) => new(head) { IsRight = true };
}
