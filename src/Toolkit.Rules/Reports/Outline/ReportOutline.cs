using Toolkit.Rules.Compatibility;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Reports;

/// <summary>
/// A report as sections, tables, lists and drawings, in the language of the report and in no format. Markdown and HTML are written from it,
/// and so is any format of a host: a writer walks through <see cref="Sections"/> and needs nothing else. Immutable.
/// </summary>
public sealed class ReportOutline
{
    private readonly TextCatalogue _texts;

    internal ReportOutline(TextCatalogue texts, OutlineText title, IReadOnlyList<OutlineText> facts, IReadOnlyList<OutlineSection> sections)
    {
        _texts = texts;
        Title = title;
        Facts = facts;
        Sections = sections;
    }

    /// <summary>Gets the language, an IETF tag such as <c>en</c>.</summary>
    public string Language => _texts.Language;

    /// <summary>Gets whether the language is written from right to left.</summary>
    public bool IsRightToLeft => _texts.Culture.TextInfo.IsRightToLeft;

    /// <summary>Gets the title.</summary>
    public OutlineText Title { get; }

    /// <summary>Gets the lines that stand below the title: organisation, dates, versions, options.</summary>
    public IReadOnlyList<OutlineText> Facts { get; }

    /// <summary>Gets the sections, in order.</summary>
    public IReadOnlyList<OutlineSection> Sections { get; }

    /// <summary>Makes the outline of a report, its analyses among its sections.</summary>
    /// <param name="report">The report.</param>
    /// <param name="medium">The medium the outline is written to: text by default, or a page with drawings.</param>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    public static ReportOutline Of(RecommendationReport report, OutlineMedium medium = OutlineMedium.Text) =>
        new RecommendationOutline(Guard.NotNull(report), medium).Make();
}
