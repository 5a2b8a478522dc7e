namespace Toolkit.Rules.Profiles;

/// <summary>The seven findings of the toolkit: the obstacles to digital government.</summary>
public enum Finding
{
    /// <summary>Finding 1: producing effective digital strategies.</summary>
    EffectiveStrategies = 1,

    /// <summary>Finding 2: strengthening digital ID and data management.</summary>
    IdentityAndData = 2,

    /// <summary>Finding 3: improving capital investment.</summary>
    CapitalInvestment = 3,

    /// <summary>Finding 4: reforming finance and governance.</summary>
    FinanceAndGovernance = 4,

    /// <summary>Finding 5: managing the digital workforce.</summary>
    DigitalWorkforce = 5,

    /// <summary>Finding 6: building the digital leadership cadre.</summary>
    LeadershipCadre = 6,

    /// <summary>Finding 7: engaging departmental and elected leaders.</summary>
    LeaderEngagement = 7,
}
