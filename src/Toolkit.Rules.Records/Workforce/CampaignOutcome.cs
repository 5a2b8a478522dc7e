namespace Toolkit.Rules.Records;

/// <summary>How a recruitment campaign ended.</summary>
public enum CampaignOutcome
{
    /// <summary>It has not ended; it is left out of every share.</summary>
    Open,

    /// <summary>Somebody was appointed.</summary>
    Appointed,

    /// <summary>Nobody was appointed.</summary>
    NotAppointed,

    /// <summary>The offer was refused over pay, so nobody was appointed.</summary>
    RefusedOverPay,
}
