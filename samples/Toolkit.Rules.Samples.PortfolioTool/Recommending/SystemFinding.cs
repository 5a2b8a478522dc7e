using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>What the tables say of one system.</summary>
/// <param name="System">The system.</param>
/// <param name="IsLegacy">Whether the list or the table of support dates makes it legacy; null when neither says.</param>
/// <param name="Exploitation">What the catalogue of exploited vulnerabilities says of its product; null where the list names none.</param>
internal sealed record SystemFinding(InformationSystem System, bool? IsLegacy, Exploitation? Exploitation);
