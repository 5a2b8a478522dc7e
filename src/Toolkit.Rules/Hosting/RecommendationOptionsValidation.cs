using Microsoft.Extensions.Options;

namespace Toolkit.Rules.Hosting;

/// <summary>Options are valid when an engine can be made of them.</summary>
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
            return ValidateOptionsResult.Fail(problem.Failures);
        }
        catch (ArgumentException problem)
        {
            return ValidateOptionsResult.Fail($"{nameof(RecommendationOptions.Rules)}: {problem.Message}");
        }
    }
}
