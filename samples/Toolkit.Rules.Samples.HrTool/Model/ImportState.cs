namespace Toolkit.Rules.Samples.Model;

/// <summary>How far an import has come.</summary>
internal enum ImportState
{
    /// <summary>The file is here; nobody has said what its columns mean.</summary>
    Uploaded,

    /// <summary>Confirmed, waiting or running. Stays so through a crash, and is taken up again.</summary>
    Queued,

    /// <summary>Every line is in the records.</summary>
    Done,

    /// <summary>No line is in the records.</summary>
    Refused,
}
