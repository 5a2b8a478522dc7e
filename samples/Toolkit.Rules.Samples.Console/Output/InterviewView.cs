using Toolkit.Rules.Interview;
using Toolkit.Rules.Samples.Interviews;

namespace Toolkit.Rules.Samples.Output;

/// <summary>What an interview shows: a question with its anchors, how far it has come, and what came out.</summary>
internal static class InterviewView
{
    internal static void WriteQuestion(Page page, InterviewSession session, Question question)
    {
        QuestionsView.WriteQuestion(page, question);
        page.Blank();
        page.Paragraph(Colours.Paint(Colours.Faint, Progress(session.Next.Settlement)));
        if (session.Put == 0)
            page.Paragraph(Colours.Paint(Colours.Faint, Inert.Markup($"Besides an answer: {AnswerLine.Commands}.")));
    }

    internal static void WriteEnd(Page page, InterviewSession session)
    {
        var settlement = session.Next.Settlement;
        page.Blank();
        page.Paragraph(Why(settlement, session.Question is null));
        page.Paragraph(Progress(settlement));
        var first = session.Report.Recommendations.Take(settlement.Top).ToList();
        if (first.Count == 0)
            return;
        page.Blank();
        new RankingView(first).WriteTo(page);
    }

    private static string Progress(Settlement settlement)
    {
        var top = $"the top {Wording.Exact(settlement.Top)}";
        return $"{Wording.Exact(settlement.Settled.Count)} of {top} are settled; "
            + $"{Wording.Exact(settlement.Answered)} of {Wording.Exact(settlement.Questions)} questions answered; "
            + $"at most {Wording.Exact(settlement.CanMatter)} more can matter";
    }

    private static string Why(Settlement settlement, bool nothingIsLeft)
    {
        var what = settlement.InOrder ? "the order of the first" : "who is among the first";
        return settlement.IsSettled ? $"Settled: no answer that is still open can change {what} {Wording.Exact(settlement.Top)}."
            : nothingIsLeft ? $"Nothing is left to ask, but what nobody knew could still change {what} {Wording.Exact(settlement.Top)}."
            : $"Not settled yet: open answers can still change {what} {Wording.Exact(settlement.Top)}.";
    }
}
