using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Toolkit.Rules.Tests.Hosting;

/// <summary>A configuration of a host's own making, which lists every child twice.</summary>
internal sealed class RepeatingSection(IConfigurationSection inner) : IConfiguration
{
    public string? this[string key]
    {
        get => inner[key];
        set => inner[key] = value;
    }

    public IEnumerable<IConfigurationSection> GetChildren() => inner.GetChildren().Concat(inner.GetChildren());

    public IChangeToken GetReloadToken() => inner.GetReloadToken();

    public IConfigurationSection GetSection(string key) => inner.GetSection(key);
}
