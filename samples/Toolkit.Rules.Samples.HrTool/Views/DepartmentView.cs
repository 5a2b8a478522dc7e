using Toolkit.Rules.Profiles;
using Toolkit.Rules.Samples.Model;

namespace Toolkit.Rules.Samples.Views;

/// <summary>A department with its latest report.</summary>
internal sealed record DepartmentView(
    Department Department,
    StoredReport Stored,
    OrganisationProfile Profile,
    RecommendationReport Report,
    IReadOnlyList<AnswerRow> Answers,
    IReadOnlyList<Extract> Extracts)
{
    internal IEnumerable<Recommendation> Recommendations => Report.Recommendations.Where(item => WorkforceQuestions.Cover(item.Finding));

    internal IEnumerable<NotRecommended> Others => Report.Others.Where(item => WorkforceQuestions.Cover(item.Finding));
}
