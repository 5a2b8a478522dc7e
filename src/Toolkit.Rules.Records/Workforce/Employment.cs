namespace Toolkit.Rules.Records;

/// <summary>How somebody is employed.</summary>
public enum Employment
{
    /// <summary>Employed for good.</summary>
    Permanent,

    /// <summary>Employed until a date.</summary>
    FixedTerm,

    /// <summary>In an apprenticeship.</summary>
    Apprentice,

    /// <summary>A contractor or agency worker: works here, is not staff.</summary>
    Contractor,

    /// <summary>Seconded here from elsewhere.</summary>
    SecondedIn,

    /// <summary>Staff seconded elsewhere.</summary>
    SecondedOut,
}
