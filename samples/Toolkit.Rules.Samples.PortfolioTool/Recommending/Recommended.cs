using Toolkit.Rules.Profiles;
using Toolkit.Rules.Records;

namespace Toolkit.Rules.Samples.Recommending;

/// <summary>The results of the records and the typed answers of a department.</summary>
internal sealed record Recommended(
    OrganisationProfile Profile, RecommendationReport Report, IReadOnlyList<ComputedAnswers> Computed, IReadOnlyList<AnswerConflict> Conflicts, EstateExposure? Exposure);
