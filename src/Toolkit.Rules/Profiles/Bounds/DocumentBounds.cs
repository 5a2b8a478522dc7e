using Toolkit.Rules.Indicators;

namespace Toolkit.Rules.Profiles;

/// <summary>The ranges of all values of all documents, each stated once. Every document that comes back is held against them where it is read.</summary>
internal static class DocumentBounds
{
    /// <summary>The most approaches of a report: comparing two takes a step for each pair that changed places.</summary>
    internal const int MostApproaches = 500;

    /// <summary>The most items of any list.</summary>
    internal const int MostItems = 10_000;

    /// <summary>The most levels of nesting of a report or a comparison; eight are written.</summary>
    internal const int MostLevels = 32;

    /// <summary>The most bytes of a report or a comparison: one of 500 approaches has a third of them.</summary>
    internal const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The most points that rules of a host add to a score or take off it, all of them together.</summary>
    internal const decimal MostAdjusted = 20;

    /// <summary>The most points that one of them asks for.</summary>
    internal const decimal MostAsked = 100;

    // Six contributions may each be rounded up by half a hundredth.
    private const decimal MostPoints = 100.03m;
    private const decimal MostAnswer = 1_000_000_000_000_000;
    private const decimal MostSeed = 9_007_199_254_740_991;

    internal static TextBound NameText { get; } = new("name", "An id, a name, a title or a key.", 500);

    internal static TextBound Remark { get; } = new("remark", "A source, a note, a reason or a justification.", 2_000);

    internal static TextBound Sentences { get; } = new("text", "Sentences of a report.", 20_000) { MayBeBlank = true };

    /// <summary>An answer to a question that is no longer asked, which is kept whatever it is.</summary>
    internal static TextBound Kept { get; } = new("kept", "An answer to a question that is no longer asked, as compact JSON.", 8_000);

    internal static CodeBound Currency { get; } =
        new("currency", "ISO 4217.", "a currency code of three capital letters (ISO 4217)", "^[A-Z]{3}$", Money.IsCurrency);

    internal static CodeBound Mark { get; } =
        new("fingerprint", "A fingerprint.", "16 hexadecimal digits in small letters, as a report states them", "^[0-9a-f]{16}$", text =>
            text.Length == 16 && text.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f')));

    internal static DayBound Day { get; } = new("date", "A day that somebody states.", 1900, 2100);

    internal static DayBound QuarterStart { get; } = new("quarterStart", "The first day of a quarter of a plan, which may lie ten years past the last day that can be stated.", 1900, 2120);

    internal static NumberBound Share { get; } = new("share", "A share, a need or a weight of a criterion.", 0, 1);

    /// <summary>All of them, in the order of the documentation.</summary>
    internal static IReadOnlyList<ValueBound> All { get; } = Array.AsReadOnly<ValueBound>(
    [
        NameText, Remark, Sentences, Kept, Currency, Mark, Day, QuarterStart, Share,
        new NumberBound("needChange", "A change of a need.", -1, 1),
        new NumberBound("outcomeThreshold", "The need from which an approach is needed; above 0.", 0, 0.5m),
        new NumberBound("points", "Points of a score: 100 and what rounding adds.", 0, MostPoints) { HasCents = true },
        new NumberBound("partPoints", "Points of a part of a score: of a criterion, or of rules of a host.", -MostAdjusted, MostPoints) { HasCents = true },
        new NumberBound("adjustedPoints", "Points that rules of a host add to a score or take off it.", -MostAdjusted, MostAdjusted) { HasCents = true },
        new NumberBound("askedPoints", "Points that a rule of a host asks for, never 0; below 0 to lower a score.", -MostAsked, MostAsked) { HasCents = true },
        new NumberBound("difference", "A difference of points.", -MostPoints, MostPoints) { HasCents = true },
        new NumberBound("weightedTime", "The sum over all steps of a plan of points times quarters.", 0, 1_000_000_000) { HasCents = true },
        new NumberBound("answer", "An answer or a figure of the catalogue; how far each kind goes stands with the profile document.", 0, MostAnswer) { MayBeYesNo = true },
        new NumberBound("number", "An answer as a number, yes as 1 and no as 0.", 0, MostAnswer),
        new NumberBound("evidenceWeight", "How much a piece of evidence counts in its rule.", 0, 1_000_000),
        new NumberBound("staff", "Full-time equivalents.", 0, Organisation.MostStaff) { IsWhole = true },
        new NumberBound("finding", "The number of a finding.", 1, 7) { IsWhole = true },
        new NumberBound("rank", "A place, a rank or a tier.", 1, MostApproaches) { IsWhole = true },
        new NumberBound("placeChange", "A change of the place, positive for down.", -MostApproaches, MostApproaches) { IsWhole = true },
        new NumberBound("meanRank", "A mean of ranks.", 1, MostApproaches),
        new NumberBound("mean", "A mean of numbers of approaches.", 0, MostApproaches),
        new NumberBound("count", "A number of things.", 0, 1_000_000) { IsWhole = true },
        new NumberBound("draws", "A number of draws, or of places.", 1, 1_000_000) { IsWhole = true },
        new NumberBound("seed", "Where draws start.", 0, MostSeed) { IsWhole = true },
        new NumberBound("judgement", "The share by which judged figures were drawn.", 0, 0.5m),
        new NumberBound("concentration", "How near the chosen weights the draws stayed.", 0, 1_000_000),
        new NumberBound("quarter", "The number of a quarter of a plan, or of quarters.", 1, 10_000) { IsWhole = true },
        new NumberBound("effort", "Effort, capacity or load in points: one is what a team gets done in a month.", 0, 1_000_000),
        new NumberBound("ratio", "How far a plan is above its bound, as a share of it.", 0, 1_000_000),
    ]);

    /// <summary>The range by the name of its definition; null when there is none.</summary>
    internal static ValueBound? Find(string name) => All.FirstOrDefault(bound => bound.Name == name);
}
