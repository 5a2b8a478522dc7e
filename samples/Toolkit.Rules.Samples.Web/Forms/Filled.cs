using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Forms;

/// <summary>A form that was filled in: either a profile and its report, or what is wrong with it.</summary>
public sealed record Filled(AnswerForm Form, OrganisationProfile? Profile, RecommendationReport? Report, IReadOnlyList<FormProblem> Problems);
