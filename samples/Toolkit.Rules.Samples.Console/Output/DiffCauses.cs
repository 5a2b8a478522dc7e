using System.Globalization;
using Toolkit.Rules.Comparisons;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Ranking;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The main causes of a change, and what the rest of them adds up to.</summary>
internal sealed class DiffCauses(string arrow)
{
    private const int Shown = 3;

    internal IEnumerable<Item> Of(ApproachChange change)
    {
        if (Why(change) is { Length: > 0 } why)
            yield return new Item("why", Inert.Markup(why));
        foreach (var item in change.ScoreChange is not null
            ? Listed(change.ScoreCauses, cause => (double)cause.Points, Points, cause => Text(cause, change.Evidence))
            : Listed(change.Evidence, part => part.Need, Need, Text))
            yield return item;
        if (change.RankSteps.Count > 0)
            yield return new Item(
                change.RankChange is 0 ? "stayed" : "moved",
                Inert.Markup($"{DiffWords.Places(change.RankChange ?? 0)}: {string.Join(", ", change.RankSteps.Select(step => $"{step.Id} {DiffWords.Step(step.Kind)}"))}"));
    }

    private static IEnumerable<Item> Listed<T>(IReadOnlyList<T> causes, Func<T, double> amount, Func<double, string> written, Func<T, string> text)
    {
        foreach (var cause in causes.Take(Shown))
            yield return new Item(written(amount(cause)), Inert.Markup(text(cause)));
        if (causes.Count > Shown)
            yield return new Item(written(causes.Skip(Shown).Sum(amount)), $"{causes.Count - Shown} more");
    }

    /// <summary>Why the outcome differs, where amounts do not say it.</summary>
    private static string Why(ApproachChange change) => string.Join(", ", change.OutcomeCauses
        .Where(cause => cause.Indicator is null || change.ScoreChange is not null)
        .Take(Shown)
        .Select(cause => cause.Indicator is null ? DiffWords.Cause(cause.Kind) : $"{cause.Indicator} ({DiffWords.Cause(cause.Kind)})"));

    private string Text(ScoreCause cause, IReadOnlyList<EvidenceChange> evidence)
    {
        if (cause.Criterion == Criterion.Need && evidence.FirstOrDefault(part => part.Indicator == cause.Subject && part.Cause == cause.Kind) is { } part)
            return Text(part);
        var criterion = cause.Criterion.ToString().ToLowerInvariant();
        return cause.Subject is null ? $"{criterion}: {DiffWords.Cause(cause.Kind)}" : $"{criterion}: {cause.Subject} ({DiffWords.Cause(cause.Kind)})";
    }

    private string Text(EvidenceChange part)
    {
        var said = part.Move is EvidenceMove.FiguresChanged ? "other figures" : $"{Said(part, part.Before)} {arrow} {Said(part, part.After)}";
        return $"{part.Indicator}: {said} ({DiffWords.Cause(part.Cause)})";
    }

    private static string Said(EvidenceChange part, in Answer answer) => Wording.Said(part.Kind, answer, currency: "");

    private static string Points(double points) => Signed(points, "0.00");

    private static string Need(double need) => Signed(need, "0.00");

    private static string Signed(double number, string format) =>
        number.ToString($"+{format};-{format};{format}", CultureInfo.InvariantCulture);
}
