using Toolkit.Rules.Compatibility;

namespace Toolkit.Rules.Texts;

/// <summary>The words of one approach in one language.</summary>
public sealed class ApproachText
{
    private static readonly IReadOnlyDictionary<string, string> None = new Dictionary<string, string>();

    /// <summary>Creates the words of an approach.</summary>
    /// <param name="title">The title.</param>
    /// <param name="summary">The problem and what the approach changes, in one or two sentences.</param>
    /// <param name="actions">The steps to take, in order.</param>
    /// <exception cref="ArgumentException">Title or summary is blank.</exception>
    public ApproachText(string title, string summary, params string[] actions)
        : this(title, summary, summary, Guard.NotNull(actions).ToArray(), [], [], None, None, None)
    {
    }

    internal ApproachText(
        string title,
        string summary,
        string problem,
        IReadOnlyList<string> actions,
        IReadOnlyList<string> actors,
        IReadOnlyList<string> pitfalls,
        IReadOnlyDictionary<string, string> preconditions,
        IReadOnlyDictionary<string, string> links,
        IReadOnlyDictionary<string, string> kinds)
    {
        Title = Guard.NotBlank(title);
        Summary = Guard.NotBlank(summary);
        Problem = problem;
        Actions = actions;
        Actors = actors;
        Pitfalls = pitfalls;
        Preconditions = preconditions;
        Links = links;
        Kinds = kinds;
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

    /// <summary>By the id of the other approach: why it is required, or how it helps.</summary>
    public IReadOnlyDictionary<string, string> Links { get; }

    /// <summary>By kind of organisation, as a profile document names it: the reason for its lever, effort and floor.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; }

    /// <summary>The same words with advice for one more precondition.</summary>
    /// <param name="id">The precondition's id, as the rule names it.</param>
    /// <param name="advice">The preconditions to fix first.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ApproachText WithPrecondition(string id, string advice) =>
        new(Title, Summary, Problem, Actions, Actors, Pitfalls, And(Preconditions, id, advice), Links, Kinds);

    /// <summary>The same words with the reason for one more link.</summary>
    /// <param name="id">The id of the other approach, as the rule names it.</param>
    /// <param name="sentence">The reason why the other approach is required, or how it helps.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ApproachText WithLink(string id, string sentence) =>
        new(Title, Summary, Problem, Actions, Actors, Pitfalls, Preconditions, And(Links, id, sentence), Kinds);

    /// <summary>The same words with the reason for the lever, the effort and the floor of one more kind of organisation.</summary>
    /// <param name="kind">The kind as a profile document names it, such as <c>local-government</c>.</param>
    /// <param name="sentence">The reason for lever, effort and floor of this kind.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ApproachText WithKind(string kind, string sentence) =>
        new(Title, Summary, Problem, Actions, Actors, Pitfalls, Preconditions, Links, And(Kinds, kind, sentence));

    private static Dictionary<string, string> And(IReadOnlyDictionary<string, string> texts, string key, string text)
    {
        var more = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var known in texts)
            more[known.Key] = known.Value;
        more[Guard.NotBlank(key)] = Guard.NotBlank(text);
        return more;
    }
}
