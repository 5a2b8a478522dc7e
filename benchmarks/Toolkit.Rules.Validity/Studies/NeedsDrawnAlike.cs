using Toolkit.Rules.Profiles;
using Toolkit.Rules.Rules;
using Toolkit.Rules.Validity.Organisations;

namespace Toolkit.Rules.Validity.Studies;

/// <summary>Statement 5: with needs drawn alike no approach is favoured by its links, effort or months.</summary>
internal sealed class NeedsDrawnAlike : Study
{
    internal override IEnumerable<Finding> Run(Sample sample)
    {
        var (engine, count) = (sample.Engine, 10 * sample.Size);
        var orders = Sample.Each(count, number =>
            Orders.TopFive(engine, OrganisationGenerator.NeedsAlike(OrganisationKind.Government).Organisation(number).Profile));
        var first = Shares(engine, orders.Select(order => order.Take(1)), count);
        var five = Shares(engine, orders, count);
        var (favourite, mostFirst) = first.MaxBy(share => share.Value);
        var (seldom, least) = five.MinBy(share => share.Value);
        var (often, most) = five.MaxBy(share => share.Value);
        yield return Finding.AtMost(5, $"government: most often first, {favourite}", 0.15, mostFirst);
        yield return Finding.AtLeast(5, $"government: least often among five, {seldom}", 0.10, least);
        yield return Finding.AtMost(5, $"government: most often among five, {often}", 0.45, most);
        foreach (var kind in Enum.GetValues<OrganisationKind>().Where(kind => kind != OrganisationKind.Government))
            yield return OfKind(engine, kind, sample.Size);
    }

    private static Finding OfKind(RecommendationEngine engine, OrganisationKind kind, int count)
    {
        var own = engine.RuleSet.Rules.Count(rule => rule.Descriptor.LeverFor(kind) == Lever.Own);
        var orders = Sample.Each(count, number => Orders.TopFive(engine, OrganisationGenerator.NeedsAlike(kind).Organisation(number).Profile));
        var (favourite, share) = Shares(engine, orders.Select(order => order.Take(1)), count).MaxBy(first => first.Value);
        return Finding.Told(
            5, $"{OrganisationKinds.Keys[(int)kind]}: most often first, {favourite}, times the chance among {own} own levers", Figure.Two(share * own));
    }

    private static Dictionary<string, double> Shares(RecommendationEngine engine, IEnumerable<IEnumerable<string>> orders, int count)
    {
        var shares = engine.RuleSet.Rules.ToDictionary(rule => rule.Descriptor.Id, _ => 0.0, StringComparer.Ordinal);
        foreach (var id in orders.SelectMany(order => order))
            shares[id] += 1.0 / count;
        return shares;
    }
}
