using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Texts;

/// <summary>The words of one approach in one language.</summary>
public sealed class ApproachText
{
    /// <summary>Creates the words of an approach.</summary>
    /// <param name="title">The title.</param>
    /// <param name="summary">The problem and what the approach changes, in one or two sentences.</param>
    /// <param name="actions">The steps to take, in order.</param>
    /// <exception cref="ArgumentException">Title or summary is blank.</exception>
    public ApproachText(string title, string summary, params string[] actions)
        : this(title, summary, summary, Guard.NotNull(actions).ToArray(), [], [], new Dictionary<string, string>())
    {
    }

    internal ApproachText(
        string title,
        string summary,
        string problem,
        IReadOnlyList<string> actions,
        IReadOnlyList<string> actors,
        IReadOnlyList<string> pitfalls,
        IReadOnlyDictionary<string, string> preconditions)
    {
        Title = Guard.NotBlank(title);
        Summary = Guard.NotBlank(summary);
        Problem = problem;
        Actions = actions;
        Actors = actors;
        Pitfalls = pitfalls;
        Preconditions = preconditions;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The problem and what the approach changes, in one or two sentences.</summary>
    public string Summary { get; }

    /// <summary>The problem it solves, in three or four sentences.</summary>
    public string Problem { get; }

    /// <summary>The steps to take, in order.</summary>
    public IReadOnlyList<string> Actions { get; }

    /// <summary>Who acts, and how.</summary>
    public IReadOnlyList<string> Actors { get; }

    /// <summary>The risks, and when to hold back.</summary>
    public IReadOnlyList<string> Pitfalls { get; }

    /// <summary>By precondition id: what to fix first.</summary>
    public IReadOnlyDictionary<string, string> Preconditions { get; }

    /// <summary>The same words with advice for one more precondition.</summary>
    /// <param name="id">The precondition's id, as the rule names it.</param>
    /// <param name="advice">The preconditions to fix first.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ApproachText WithPrecondition(string id, string advice)
    {
        var preconditions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var precondition in Preconditions)
            preconditions[precondition.Key] = precondition.Value;
        preconditions[Guard.NotBlank(id)] = Guard.NotBlank(advice);
        return new ApproachText(Title, Summary, Problem, Actions, Actors, Pitfalls, preconditions);
    }
}
