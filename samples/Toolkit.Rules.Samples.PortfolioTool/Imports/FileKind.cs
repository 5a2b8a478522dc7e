namespace Toolkit.Rules.Samples.Imports;

/// <summary>The kinds of files that can be imported.</summary>
internal enum FileKind
{
    UkRelease = 0,
    AustralianReport = 1,
    ProgrammeRegister = 2,
    SystemsList = 3,
    ContractsList = 4,
}
