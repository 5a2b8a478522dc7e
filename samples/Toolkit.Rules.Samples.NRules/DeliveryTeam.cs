using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples;

/// <summary>A team of the office, and the finding it knows its way around in.</summary>
public sealed record DeliveryTeam(string Name, Finding Finding);
