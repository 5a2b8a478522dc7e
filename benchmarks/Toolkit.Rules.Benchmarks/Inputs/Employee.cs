namespace Toolkit.Rules.Benchmarks.Inputs;

/// <summary>A person as some human resources system holds one; no type of the library.</summary>
internal sealed record Employee(
    int Number,
    string? JobFamily,
    int Grade,
    bool IsContractor,
    decimal Fte,
    char? Gender,
    DateTime Joined,
    DateTime? Left,
    string? LeavingReason,
    bool HasReports,
    string Role,
    decimal Pay);
