namespace Toolkit.Rules.Indicators;

/// <summary>The holder of a figure: the kind of system, survey or person to ask.</summary>
public enum RecordHolder
{
    /// <summary>A person who judges, such as a head of profession.</summary>
    PersonalJudgement,

    /// <summary>The project or programme portfolio tool.</summary>
    PortfolioTool,

    /// <summary>The finance system.</summary>
    FinanceSystem,

    /// <summary>The human resources system.</summary>
    HumanResourcesSystem,

    /// <summary>The recruitment module or register.</summary>
    RecruitmentModule,

    /// <summary>The learning management system.</summary>
    LearningSystem,

    /// <summary>Service analytics, including surveys of users.</summary>
    ServiceAnalytics,

    /// <summary>The register of assets, systems and data.</summary>
    AssetRegister,

    /// <summary>A survey of staff.</summary>
    StaffSurvey,

    /// <summary>Public records, such as laws, organisation charts and cabinet minutes.</summary>
    PublicRecord,
}
