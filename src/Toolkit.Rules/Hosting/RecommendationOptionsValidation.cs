using Microsoft.Extensions.Options;

namespace Toolkit.Rules.Hosting;

/// <summary>Options are valid when an engine can be made of them. The problems of a named engine name it.</summary>
internal sealed class RecommendationOptionsValidation : IValidateOptions<RecommendationOptions>
{
    public ValidateOptionsResult Validate(string? name, RecommendationOptions options)
    {
        try
        {
            _ = new RecommendationEngine(options);
            return ValidateOptionsResult.Success;
        }
        catch (OptionsValidationException problem)
        {
            return ValidateOptionsResult.Fail(
                string.IsNullOrEmpty(name) ? problem.Failures : problem.Failures.Select(failure => $"engine '{name}': {failure}"));
        }
    }
}
