using Toolkit.Rules.Approaches;
using Toolkit.Rules.Rules;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>Looks things up as a person types them.</summary>
internal static class Catalogues
{
    /// <summary>Finds the rule of an approach.</summary>
    /// <param name="catalogue">Where to look.</param>
    /// <param name="id">The id, in small or capital letters.</param>
    /// <exception cref="BadInputException">There is none.</exception>
    internal static ApproachRule RuleOf(this ApproachCatalogue catalogue, string id) =>
        catalogue.Rules.FirstOrDefault(rule => string.Equals(rule.Descriptor.Id, id, StringComparison.OrdinalIgnoreCase))
        ?? throw new BadInputException(
            $"There is no approach '{id}'. The ids are {string.Join(", ", catalogue.Descriptors.Select(approach => approach.Id))}.");
}
