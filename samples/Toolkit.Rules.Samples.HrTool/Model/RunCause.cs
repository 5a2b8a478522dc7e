namespace Toolkit.Rules.Samples.Model;

/// <summary>Why a report was computed.</summary>
internal enum RunCause
{
    FirstRecords,
    Added,
    Import,
    Answer,
    Nightly,
}
