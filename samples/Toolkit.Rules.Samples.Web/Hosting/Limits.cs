using System.ComponentModel.DataAnnotations;
using Toolkit.Rules.Profiles;

namespace Toolkit.Rules.Samples.Web.Hosting;

/// <summary>How much one request, and one address, may ask for. The section <c>Limits</c> of the settings.</summary>
public sealed class Limits
{
    /// <summary>The largest body, in bytes.</summary>
    [Range(1, 16 * 1024 * 1024)]
    public int BodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How deep the objects of a profile may be nested; it needs three levels.</summary>
    [Range(3, 64)]
    public int JsonDepth { get; set; } = 16;

    /// <summary>How long a request may take, reading its body included.</summary>
    [Range(0.1, 600)]
    public double RequestSeconds { get; set; } = 10;

    /// <summary>How many requests an address may make in a second, in the long run: the page asks at most three times while one types.</summary>
    [Range(1, 10_000)]
    public int RequestsPerSecond { get; set; } = 10;

    /// <summary>How many it may make at once before that.</summary>
    [Range(1, 100_000)]
    public int RequestsAtOnce { get; set; } = 60;

    /// <summary>How profile documents are read.</summary>
    internal ProfileDocumentOptions Reading(RecommendationEngine engine) =>
        new() { MaximumBytes = BodyBytes, MaximumDepth = JsonDepth, Indicators = engine.Catalogue.Indicators };
}
