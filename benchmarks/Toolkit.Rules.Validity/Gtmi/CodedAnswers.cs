using Toolkit.Rules.Indicators;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Validity.Gtmi;

/// <summary>
/// Turns the codes of one economy into answers by the table of <c>samples/data/README.md</c>: a level is given only where the codes speak about
/// it, and a question that they leave open stays unknown.
/// </summary>
/// <param name="code">The value of a column, such as <c>I-36.3</c>; null where it is missing.</param>
internal sealed class CodedAnswers(Func<string, int?> code)
{
    internal void AddTo(OrganisationProfileBuilder profile)
    {
        void Level(Indicator<MaturityLevel> indicator, int? level)
        {
            if (level is { } known)
                profile.With(indicator, (MaturityLevel)known);
        }

        void YesNo(Indicator<bool> indicator, bool? answer)
        {
            if (answer is { } known)
                profile.With(indicator, known);
        }

        Level(StrategyIndicators.OwnershipMaturity, Strategy());
        Level(StrategyIndicators.ConsequenceMaturity, Metrics());
        Level(StrategyIndicators.CentralMandateMaturity, Mandate());
        YesNo(IdentityAndDataIndicators.ImproperAccessSanctioned, Is("I-39", 0, 1) == true || Both(Is("I-38.5", 0), Is("I-39.4", 0)) == true ? false : null);
        Level(IdentityAndDataIndicators.CitizenControlMaturity, Is("I-38", 0, 1) == true ? 0 : null);
        Level(IdentityAndDataIndicators.KeyDataMaturity, KeyData());
        Level(CapitalInvestmentIndicators.AssistedRouteMaturity, AssistedRoute());
        Level(FinanceAndGovernanceIndicators.InnovationCommissioningMaturity, Innovation());
        Level(DigitalWorkforceIndicators.AcademyMaturity, Academy());
        YesNo(LeaderEngagementIndicators.DigitalMinisterNamed, MinisterLeads() == true ? true : null);
        Level(LeaderEngagementIndicators.DigitalMinisterInfluence, MinisterLeads() == true && Is("I-33", 2) == true ? (Is("I-33.5", 3) == true ? 3 : 2) : null);
    }

    private int? Strategy()
    {
        if (Is("I-35", 0, 1) == true)
            return 0;
        if (Is("I-36", 0) == true)
            return 1;
        return Both(Is("I-36", 2), Is("I-36.3", 1)) == true ? 2 : null;
    }

    private int? Metrics()
    {
        if (Both(Is("I-33.10", 0), Is("I-36.4", 0)) != true)
            return null;
        return Is("I-5.12", 0) == true ? 0 : Is("I-5.12", 1, 2) == true ? 1 : null;
    }

    private int? Mandate()
    {
        if (Is("I-33", 0, 1) == true)
            return 0;
        if (Is("I-2", 2) != true && Is("I-3", 2) != true)
            return 1;
        return Is("I-33.9", 1) == true && (Is("I-1", 2) == true || Is("I-4", 2) == true) ? 3 : 2;
    }

    private int KeyData()
    {
        var (isCommon, isShared) = (Both(Both(Is("I-34", 2), Is("I-3", 2)), Both(Is("I-40", 1), Is("I-41", 1))) == true, Is("I-4", 2) == true);
        if (isCommon)
            return isShared && Is("I-3.6", 1) == true ? 3 : 2;
        return Is("I-34", 1, 2) == true || isShared || Is("I-3.6", 1) == true ? 1 : 0;
    }

    private int? AssistedRoute()
    {
        if (Is("I-19", 0) == true)
            return null;
        return Is("I-19.3", 1) == true ? 2 : Is("I-45.6", 1, 2) == true ? 1 : 0;
    }

    private int Innovation()
    {
        if (Both(Is("I-46", 0), Both(Is("I-47", 0), Is("I-48", 0))) == true)
            return 0;
        if (Both(Both(Is("I-46", 2), Is("I-47", 2)), Both(Is("I-48", 1), Is("I-48.4", 1))) == true)
            return 3;
        return Both(Is("I-46.4", 1), Is("I-47", 2)) == true ? 2 : 1;
    }

    private int Academy()
    {
        if (Is("I-45", 0) == true)
            return 0;
        if (Is("I-45.5", 0) == true)
            return 1;
        return Both(Is("I-45", 2), Both(Is("I-45.4", 3), Is("I-45.7", 1, 2))) == true ? 3 : 2;
    }

    private bool? MinisterLeads() => Both(Is("I-36.2", 1), Is("I-33.5", 3, 4, 5, 6));

    private bool? Is(string column, params int[] values) => code(column) is { } value ? values.Contains(value) : null;

    private static bool? Both(bool? first, bool? second) => first & second;
}
