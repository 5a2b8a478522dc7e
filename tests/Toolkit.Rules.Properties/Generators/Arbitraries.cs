using FsCheck;
using FsCheck.Fluent;
using Toolkit.Rules.Approaches;

namespace Toolkit.Rules.Properties.Generators;

/// <summary>The generators of the properties; each class of properties names them.</summary>
public static class Arbitraries
{
    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    public static Arbitrary<Situation> Situations() =>
        Arb.From(Seeds.Select(seed => Situation.Draw(seed)), SituationShrinker.Shrink);

    public static Arbitrary<SeparateSituation> SeparateSituations() =>
        Arb.From(
            Seeds.Select(seed => new SeparateSituation(Situation.Draw(seed, shared: false))),
            separate => SituationShrinker.Shrink(separate.Situation).Select(smaller => new SeparateSituation(smaller)));

    /// <summary>Surveys of the 21 alone, for engines without settings.</summary>
    public static Arbitrary<Survey> Surveys() =>
        Arb.From(
            Seeds.Select(seed => SurveyDraw.One(new Dice(seed), new Figures(ApproachCatalogue.Default, new EngineSetting()))),
            SituationShrinker.FewerAnswers);

    /// <summary>Not made smaller: what differs would get lost.</summary>
    public static Arbitrary<Pair> Pairs() => Arb.From(Seeds.Select(Pair.Draw));

    public static Arbitrary<Choice> Choices() => Arb.From(Seeds.Select(seed => new Choice(seed)));
}
