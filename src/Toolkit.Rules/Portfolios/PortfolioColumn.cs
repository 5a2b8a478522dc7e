using Toolkit.Rules.Decisions;
using Toolkit.Rules.Evaluation;
using Toolkit.Rules.Profiles;
using Toolkit.Rules.Texts;

namespace Toolkit.Rules.Portfolios;

/// <summary>
/// Counts one approach over all organisations. Needs have nine decimals, so they are added as whole billionths: a sum of doubles would
/// depend on the order in which the organisations came.
/// </summary>
internal sealed class PortfolioColumn(string id, string title, Finding finding)
{
    private readonly KindCount _kinds = new();
    private long _billionths;
    private int _answered;
    private double _worst = -1;
    private Organisation? _worstOrganisation;

    internal string Id => id;

    internal string Title => title;

    internal int Applies { get; private set; }

    internal int Critical { get; private set; }

    internal int High { get; private set; }

    internal int Moderate { get; private set; }

    internal int Certain { get; private set; }

    internal int Met { get; private set; }

    internal int Undecided { get; private set; }

    internal int Suppressed { get; private set; }

    internal int Postponed { get; private set; }

    internal Finding Finding => finding;

    internal NeedSpread? Need => _worstOrganisation is not { } worst
        ? null
        : new NeedSpread(_answered, Precision.Whole((double)_billionths / _answered) / Precision.Scale, _worst, worst.Id, worst.Name);

    internal void Add(in PortfolioCell cell, Organisation organisation)
    {
        if (!cell.State.Applies)
            return;
        Applies++;
        _kinds.Add(organisation.Kind);
        Count(cell);
        // Of those that answered nothing there is no need to speak of, but only what is expected of anybody.
        if (cell.State.Coverage <= 0 || cell.State.Need.Value is not { } need)
            return;
        _answered++;
        _billionths += (long)Math.Round(need * Precision.Scale);
        if (need > _worst || (need >= _worst && IsBefore(organisation, _worstOrganisation!)))
            (_worst, _worstOrganisation) = (need, organisation);
    }

    internal SharedNeed ToSharedNeed(TextCatalogue texts) => new(this, _kinds.Noun(texts), texts);

    private static bool IsBefore(Organisation left, Organisation right)
    {
        var byId = string.CompareOrdinal(left.Id, right.Id);
        return byId < 0 || (byId == 0 && string.CompareOrdinal(left.Name, right.Name) < 0);
    }

    private void Count(in PortfolioCell cell)
    {
        switch (cell.State.Outcome)
        {
            case Outcome.Recommended:
                Critical += cell.Severity == Severity.Critical ? 1 : 0;
                High += cell.Severity == Severity.High ? 1 : 0;
                Moderate += cell.Severity == Severity.Moderate ? 1 : 0;
                Certain += cell.State.Certainty == Certainty.Certain ? 1 : 0;
                break;
            case Outcome.NotNeeded:
                Met++;
                break;
            case Outcome.Suppressed:
                Suppressed++;
                Postponed += cell.Decided == DecisionStatus.Postponed ? 1 : 0;
                break;
            default:
                Undecided++;
                break;
        }
    }
}
