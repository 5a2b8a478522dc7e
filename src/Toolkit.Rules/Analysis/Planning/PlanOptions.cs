using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Analysis;

/// <summary>
/// The settings of a plan. Effort is counted in points: one is what a team of five to nine people gets done in a month, so that a team
/// is worth three points a quarter. What the options say of an approach comes before what was decided about it.
/// </summary>
/// <example>
/// <code>
/// using Toolkit.Rules;
/// using Toolkit.Rules.Analysis;
/// using Toolkit.Rules.Indicators;
/// using Toolkit.Rules.Profiles;
///
/// var profile = OrganisationProfile
///     .Create("dft", "Department for Transport", OrganisationKind.Department, new DateTime(2026, 10, 31))
///     .With(DigitalWorkforceIndicators.VacancyRate, 18)
///     .With(DigitalWorkforceIndicators.ContractorShare, 24)
///     .With(DigitalWorkforceIndicators.ProfessionMaturity, MaturityLevel.Level1);
///
/// var plan = RecommendationEngine.CreateDefault().Assess(profile).Plan(new PlanOptions { Capacity = [3, 6], Quarters = 6, FirstMonthOfYear = 4 });
/// foreach (var step in plan.Steps)
///     Console.WriteLine($"{step.Id}: quarters {step.First} to {step.Last}");
/// </code>
/// </example>
public sealed class PlanOptions
{
    /// <summary>Points a quarter when nothing else is set: three teams. Judgement.</summary>
    public const double DefaultCapacity = 9;

    /// <summary>
    /// Points of finding out about one undecided approach when nothing else is set: two people for some three weeks define the figures, collect them
    /// and check them. Judgement.
    /// </summary>
    public const double DefaultFindOutPoints = 0.25;

    /// <summary>
    /// Points a quarter has room for: one number, or one for each of the first quarters, of which the last goes on. Each is 0 to 1,000 and
    /// the last at least 1.
    /// </summary>
    /// <value>9</value>
    public IList<double> Capacity { get; set; } = [DefaultCapacity];

    /// <summary>How many quarters are planned, 1 to 40.</summary>
    /// <value>8</value>
    public int Quarters { get; set; } = 8;

    /// <summary>The first day of the first quarter; null for the first quarter that begins after the date of the answers.</summary>
    /// <value>null</value>
    public DateTime? Start { get; set; }

    /// <summary>The month in which a year of four quarters begins, 1 to 12, such as 4 for a financial year from April.</summary>
    /// <value>1</value>
    public int FirstMonthOfYear { get; set; } = 1;

    /// <summary>Ids of approaches that are done whatever the answers and decisions say.</summary>
    /// <value>empty</value>
    public ISet<string> Done { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>
    /// Approaches that are under way, by id, each with the share that is done or the quarters that are left. They go on before anything is
    /// begun.
    /// </summary>
    /// <value>empty</value>
    public IDictionary<string, StepProgress> UnderWay { get; } = new Dictionary<string, StepProgress>(StringComparer.Ordinal);

    /// <summary>Points that an approach of each size takes, above 0 up to 100, with their basis. What is to be fixed first is small.</summary>
    /// <value>Small 1, medium 3, large 8; all judgement.</value>
    public IDictionary<EffortSize, SourcedNumber> Points { get; } = new Dictionary<EffortSize, SourcedNumber>
    {
        [EffortSize.Small] = SourcedNumber.Judged(1),
        [EffortSize.Medium] = SourcedNumber.Judged(3),
        [EffortSize.Large] = SourcedNumber.Judged(8),
    };

    /// <summary>
    /// Points that it takes to find out whether one undecided approach is needed, above 0 up to 1, with their basis. With at most 1 it fits any
    /// ordinary quarter, so it never lasts longer than one.
    /// </summary>
    /// <value>0.25, judgement</value>
    public SourcedNumber FindOutPoints { get; set; } = SourcedNumber.Judged(DefaultFindOutPoints);
}
