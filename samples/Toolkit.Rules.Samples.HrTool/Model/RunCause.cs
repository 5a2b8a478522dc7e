namespace Toolkit.Rules.Samples.Model;

/// <summary>Why a report was computed.</summary>
internal enum RunCause
{
    FirstRecords,
    Import,
    Answer,
    Nightly,
}
