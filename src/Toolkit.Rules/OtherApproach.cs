using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Explanation;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules;

/// <summary>An approach that is not among the recommendations, and why. Its words are made when they are first read.</summary>
public sealed class OtherApproach
{
    private readonly IOtherDetail _detail;
    private IReadOnlyList<Reason>? _reasons;
    private string? _text;

    internal OtherApproach(
        string id,
        Finding finding,
        Outcome outcome,
        Outcome rawOutcome,
        Certainty? certainty,
        NeedInterval need,
        double coverage,
        Suppression? suppression,
        IOtherDetail detail)
    {
        Id = id;
        Finding = finding;
        Outcome = outcome;
        RawOutcome = rawOutcome;
        Certainty = certainty;
        Need = need;
        Coverage = coverage;
        Suppression = suppression;
        _detail = detail;
    }

    /// <summary>The id of the approach.</summary>
    public string Id { get; }

    /// <summary>The title of the approach.</summary>
    public string Title => _detail.Title;

    /// <summary>The finding it answers.</summary>
    public Finding Finding { get; }

    /// <summary>What became of it.</summary>
    public Outcome Outcome { get; }

    /// <summary>What its rule said; differs from <see cref="Outcome"/> only when the host suppressed it.</summary>
    public Outcome RawOutcome { get; }

    /// <summary>Whether a missing answer could still change the raw outcome; null when it is undecided.</summary>
    public Certainty? Certainty { get; }

    /// <summary>How much it is needed, and how far missing answers could move that.</summary>
    public NeedInterval Need { get; }

    /// <summary>The share of the evidence that is answered, by weight, 0 to 1.</summary>
    public double Coverage { get; }

    /// <summary>The host's decision, when it was suppressed; otherwise null.</summary>
    public Suppression? Suppression { get; }

    /// <summary>The answered evidence, what weighs most first: why it is met, or what speaks for it so far.</summary>
    public IReadOnlyList<Reason> Reasons => _reasons ??= _detail.Reasons;

    /// <summary>The keys of the evidence without an answer.</summary>
    public IReadOnlyList<string> Missing => _detail.Missing;

    /// <summary>Why it is not recommended, as a sentence or two.</summary>
    public string Text => _text ??= _detail.Text;

    /// <inheritdoc />
    public override string ToString() => $"{Id} {Outcome}";
}
