using Toolkit.Rules.Indicators;
using Toolkit.Rules.Samples.Output;

namespace Toolkit.Rules.Samples.Interviews;

/// <summary>Puts one question after the other until the first places are settled, nothing is left to ask, or nobody answers any more.</summary>
/// <param name="conversation">With whom.</param>
/// <param name="session">Where the interview stands.</param>
/// <param name="file">Where the profile is kept; null while nobody has said so.</param>
internal sealed class Interviewing(Conversation conversation, InterviewSession session, string? file)
{
    private bool _isSaved = true;
    private bool _mayLeave;

    /// <summary>Runs to the end.</summary>
    /// <param name="saveAtEnd">Whether the profile is kept when the interview ends by itself or the answers do.</param>
    /// <returns>Whether nothing that was to be kept is lost.</returns>
    internal bool Run(bool saveAtEnd)
    {
        _isSaved = !saveAtEnd;
        while (session.Question is { } question)
        {
            conversation.Say(page => InterviewView.WriteQuestion(page, session, question));
            if (!Follow(question.Indicator))
                break;
        }
        if (!_isSaved && (saveAtEnd || (session.Question is null && file is not null)))
            Save(file);
        conversation.Say(page => InterviewView.WriteEnd(page, session));
        if (!_isSaved && session.Question is null)
            Keep();
        if (!_isSaved)
            conversation.Say("The answers are not saved.");
        return _isSaved || !saveAtEnd;
    }

    /// <summary>Asks where to keep the answers, so that an interview that ends with the last of them loses none.</summary>
    private void Keep()
    {
        conversation.Say("s FILE saves the answers; q quits without.");
        while (!_isSaved && conversation.Hear() is { } line and not "q")
            if (FileIn(line) is { } path)
                Save(path);
            else
                Refuse("s FILE saves the answers; q quits without.");
    }

    /// <summary>Follows what is said until the next question is due.</summary>
    /// <returns>Whether the interview goes on.</returns>
    private bool Follow(Indicator indicator)
    {
        while (true)
        {
            var line = WithReason(conversation.Hear());
            if (line is null || (line is "q" && MayQuit()))
                return false;
            if (line is "q")
                continue;
            _mayLeave = false;
            if (line is "s" || FileIn(line) is not null)
                Save(FileIn(line) ?? file);
            else if (Take(indicator, line))
                return true;
        }
    }

    private bool Take(Indicator indicator, string line)
    {
        if (line is "<")
            return session.GoBack() || Refuse("This is the first question: there is nothing to go back to.");
        if (line is "?")
        {
            session.Leave(indicator);
            return true;
        }
        var answered = AnswerLine.ReasonIn(line) is { } reason
            ? AnswerLine.Excuse(session.Profile, indicator, reason)
            : AnswerLine.Take(session.Profile, indicator, line);
        if (answered is null)
            return Refuse(Complaint(indicator, line));
        session.Answer(answered);
        _isSaved = false;
        return true;
    }

    /// <summary>Asks for the reason where a question does not apply and none was given. Who changes their mind may say something else.</summary>
    private string? WithReason(string? line)
    {
        if (line is null || AnswerLine.ReasonIn(line) is not "")
            return line;
        conversation.Say("Why does it not apply?");
        var reason = conversation.Hear();
        return reason is null or "<" or "?" or "q" or "s" || FileIn(reason) is not null ? reason : $"na {reason}";
    }

    private static string? FileIn(string line) => line.StartsWith("s ", StringComparison.Ordinal) ? line[2..].Trim() : null;

    private bool Refuse(string why)
    {
        conversation.Say(why);
        return false;
    }

    private string Complaint(Indicator indicator, string line) =>
        AnswerLine.ReasonIn(line) is not null ? "That a question does not apply needs a reason in plain text: na REASON."
        : indicator.Kind == IndicatorKind.Money && session.Profile.Organisation.Currency is null
            ? $"The organisation has no currency, and so no amount can be taken. Allowed: {AnswerLine.Commands}."
        : line.Length == 0 ? $"That was no answer. Allowed: {AnswerLine.Allowed(indicator)}; {AnswerLine.Commands}."
        : $"'{line}' is no answer. Allowed: {AnswerLine.Allowed(indicator)}; {AnswerLine.Commands}.";

    private bool MayQuit()
    {
        if (!_isSaved && file is not null)
            Save(file);
        if (_isSaved || _mayLeave)
            return true;
        _mayLeave = true;
        return Refuse("The answers are not saved. s FILE saves them; q once more quits without.");
    }

    private void Save(string? path)
    {
        var problem = path is null ? "say where: s FILE" : ProfileFile.Save(session.Profile, path);
        if (problem is null)
            (_isSaved, file) = (true, path);
        conversation.Say(problem is null ? $"Saved to {path}." : $"Not saved: {problem}.");
    }
}
