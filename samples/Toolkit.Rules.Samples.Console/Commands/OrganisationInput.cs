using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Commands;

/// <summary>An organisation as it is described on the command line.</summary>
internal static class OrganisationInput
{
    /// <summary>Describes the organisation.</summary>
    /// <exception cref="BadInputException">It cannot be described so: every problem is listed with its option.</exception>
    internal static Organisation Describe(string id, string name, OrganisationKind kind, string? currency, string nameOption = "--name")
    {
        string?[] problems =
        [
            Problem("--id", () => new(id, id, kind)),
            Problem(nameOption, () => new("id", name, kind)),
            Problem("--currency", () => new("id", "name", kind, currency)),
        ];
        return problems.All(problem => problem is null)
            ? new(id, name, kind, currency)
            : throw new BadInputException([.. problems.OfType<string>()]);
    }

    private static string? Problem(string option, Func<Organisation> describe)
    {
        try
        {
            _ = describe();
            return null;
        }
        catch (ArgumentException exception)
        {
            return $"{option}: {exception.Words()}";
        }
    }
}
