namespace Toolkit.Rules.Tests;

/// <summary>The rooms of the library, in the order of docs/architecture.md: a room is a namespace below Toolkit.Rules.</summary>
internal static class Rooms
{
    internal const string FrontDoor = "Toolkit.Rules";

    /// <summary>Each room with what lives there and the rooms it uses; <c>Compatibility</c> is open to all.</summary>
    internal static IReadOnlyList<Room> All { get; } =
    [
        new("Indicators", "the questions: 126 typed indicators, the sources of their figures", ["Texts"]),
        new("Profiles", "the answers of an organisation, and the document they come from", ["Indicators", "Texts"]),
        new("Rules", "a rule as data: descriptor, evidence, preconditions, figures with a basis, figures of a host", ["Profiles", "Indicators", "Texts"]),
        new("Approaches", "the 21 rules in seven folders, and the catalogue", ["Rules", "Indicators"]),
        new("Evaluation", "answers to gaps, gaps to need, bounds and outcome: one evidence table, one accumulator; knows no particular approach", ["Rules", "Profiles", "Indicators"]),
        new("Ranking", "criteria, weights, scores, order; pure functions", ["Evaluation", "Rules", "Profiles"]),
        new("Decisions", "decisions of an organisation or of a host, their document, fingerprints, and which to look at again", ["Evaluation", "Approaches", "Rules", "Profiles", "Indicators", "Texts"]),
        new("Columns", "many organisations side by side: scores and first places without reports", ["Decisions", "Ranking", "Evaluation", "Rules", "Profiles"]),
        new("Analysis", "questions asked of an order: `Robustness` (how sure it is; its draws and counts are in `Acceptability`, and `Smaa` makes them of a table of a host), `Sensitivity` (why it is so), `Interview` (what to ask next), `Planning` (what to do in which quarter), `WhatIf` (what follows when answers change)", ["Decisions", "Ranking", "Evaluation", "Rules", "Profiles", "Indicators"]),
        new("Explanation", "reasons, sentences, and how values and names are written (`Wording`); Humanizer", ["Decisions", "Ranking", "Evaluation", "Rules", "Profiles", "Indicators", "Texts"]),
        new("Telemetry", "the meter and the activity source a host may listen to", ["Evaluation"]),
        new(FrontDoor, "the front door (no folder): engine, `Assessment`, report; the only code that joins the rooms", ["Telemetry", "Explanation", "Analysis", "Columns", "Decisions", "Ranking", "Evaluation", "Approaches", "Rules", "Profiles", "Indicators", "Texts"]),
        new("Reports", "lays out a report as a `ReportOutline` and renders outlines, one writer for each format; JSON; never sees the engine", [FrontDoor, "Explanation", "Analysis", "Decisions", "Ranking", "Evaluation", "Rules", "Profiles", "Indicators", "Texts"]),
        new("Portfolios", "counts and orders the reports of many organisations; never sees the engine", ["Reports", FrontDoor, "Explanation", "Decisions", "Ranking", "Evaluation", "Profiles", "Texts"]),
        new("Comparisons", "the changes between two reports, split over their causes ([diff.md](diff.md)); never sees the engine", ["Reports", FrontDoor, "Explanation", "Ranking", "Evaluation", "Rules", "Profiles", "Indicators", "Texts"]),
        new("Hosting", "registration of engines, one or several by name; configuration, logging", [FrontDoor, "Telemetry", "Decisions", "Ranking", "Approaches", "Rules", "Profiles", "Indicators"]),
        new("Texts", "every word, one file for each language", []),
        new("Compatibility", "shims for netstandard2.0, lanes (numbers worked on side by side), argument guards, the name and version of the library; open to all", []),
    ];

    /// <summary>The table of the page.</summary>
    internal static string Table() => "| room (`src/Toolkit.Rules/…`) | what lives there | may use |\n|---|---|---|\n" + string.Concat(All.Select(Row));

    private static string Row(Room room) =>
        $"| {(room.Name == FrontDoor ? "front door" : $"`{room.Name}`")} | {room.What} | {string.Join(", ", room.Uses.Select(used => used == FrontDoor ? "front door" : used))} |\n";

    /// <summary>A room.</summary>
    /// <param name="Name">Its namespace below Toolkit.Rules.</param>
    /// <param name="What">The things that live there.</param>
    /// <param name="Uses">The rooms it uses.</param>
    internal sealed record Room(string Name, string What, string[] Uses);
}
