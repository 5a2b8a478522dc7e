using System.Globalization;
using Toolkit.Rules.Analysis;
using Toolkit.Rules.Samples.Interviews;

namespace Toolkit.Rules.Samples.Output;

/// <summary>The texts of an interview: a question with its anchors, the progress, and the result.</summary>
internal static class InterviewView
{
    internal static void WriteQuestion(Page page, InterviewSession session, Question question)
    {
        QuestionsView.WriteQuestion(page, question, AnswerLine.Expected(question.Indicator));
        page.Blank();
        page.Paragraph(Colours.Paint(Colours.Faint, Progress(session.Next.Stability)));
        if (session.Put == 0)
            page.Paragraph(Colours.Paint(Colours.Faint, Inert.Markup($"Besides an answer: {AnswerLine.Commands}.")));
    }

    internal static void WriteEnd(Page page, InterviewSession session)
    {
        var settlement = session.Next.Stability;
        page.Blank();
        page.Paragraph(Why(settlement, session.Question is null));
        page.Paragraph(Progress(settlement));
        var first = session.Report.Order.Take(settlement.Top).ToList();
        new RankingView(session.Report, first).WriteTo(page);
    }

    private static string Progress(TopRankStability settlement)
    {
        var top = $"the top {Wording.Exact(settlement.Top)}";
        return $"{Wording.Exact(settlement.Settled.Count)} of {top} {(settlement.Settled.Count == 1 ? "is" : "are")} settled; "
            + (settlement is { IsSettled: false, Members.Count: > 0, Standing: { } standing } ? $"{top} stands in {Stands(standing, settlement.Members.Count)}; " : "")
            + $"{Wording.Exact(settlement.Answered)} of {Wording.Exact(settlement.Questions)} questions answered; "
            + (settlement.CanMatter == 0 ? "no other can matter" : $"at most {Wording.Exact(settlement.CanMatter)} more can matter");
    }

    // Rounded down: what is not enough yet never looks as if it were.
    private static string Stands(StabilityEstimate standing, int members) =>
        $"{Wording.Percent(Math.Floor(standing.Share * 100) / 100)} of {Wording.Exact(standing.Draws)} ways drawn in which the open answers could turn out, {standing.Kept.ToString("0.0", CultureInfo.InvariantCulture)} of its {members} on average";

    private static string Why(TopRankStability settlement, bool nothingIsLeft)
    {
        var what = $"{(settlement.InOrder ? "the order of the first" : "who is among the first")} {Wording.Exact(settlement.Top)}";
        return settlement.IsSettled ? $"Settled: no answer that is still open can change {what}."
            : settlement.Standing is { IsEnough: true } ? $"Enough, as asked for with --enough, though not settled: open answers can still change {what}."
            : nothingIsLeft ? $"Nothing is left to ask, but what nobody knew could still change {what}."
            : $"Not settled yet: open answers can still change {what}.";
    }
}
