namespace Toolkit.Rules.Tables;

/// <summary>Notices figures that can be read and yet look wrong. The bounds are judgement.</summary>
internal sealed class Hints(FieldTally tally, ProblemLog log, TableTexts texts)
{
    // No programme of any government has cost this much, in any large currency.
    private const decimal ImplausibleAmount = 500_000_000_000m;

    // Nobody works twice full time.
    private const decimal ImplausibleShare = 1.5m;

    internal void Add()
    {
        if (tally.Largest is not { } largest || tally.Smallest is not { } smallest)
            return;
        if (tally.Field.Kind == FieldKind.Percentage && largest is > 0 and <= 1)
            Notice("fraction", "tables.found.fraction", "tables.allowed.fraction", largest, largest * 100);
        if (tally.Field.Kind == FieldKind.Share && largest > ImplausibleShare)
            Notice("large-share", "tables.found.large-share", "tables.allowed.large-share", largest);
        if (tally.Field.Kind == FieldKind.Money && largest > ImplausibleAmount)
            Notice("large-amount", "tables.found.large-amount", "tables.allowed.large-amount", largest);
        if (tally.Field.Kind == FieldKind.Money && tally.HasGap)
            Notice("mixed-units", "tables.found.mixed-units", "tables.allowed.mixed-units", smallest, largest);
    }

    private void Notice(string kind, string found, string allowed, params object[] figures) =>
        log.Add(kind, ProblemEffect.Noticed, tally.Heading ?? tally.Field.Name, texts.Phrase(found, figures), texts.Phrase(allowed, figures));
}
