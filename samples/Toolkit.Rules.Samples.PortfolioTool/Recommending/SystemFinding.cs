using Toolkit.Rules.Records;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>A system with what the tables add to it.</summary>
/// <param name="System">The system.</param>
/// <param name="IsLegacy">Whether the list or the table of support dates makes it legacy; null when neither says.</param>
/// <param name="Exploitation">The standing of its product in the catalogue of exploited vulnerabilities; null where the list names none.</param>
internal sealed record SystemFinding(InformationSystem System, bool? IsLegacy, Exploitation? Exploitation);
