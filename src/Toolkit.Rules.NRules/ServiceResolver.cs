using Microsoft.Extensions.DependencyInjection;
using NRules.Extensibility;

namespace Toolkit.Rules.NRules;

/// <summary>Gives rules the services of one evaluation.</summary>
internal sealed class ServiceResolver(IServiceProvider services) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) => services.GetRequiredService(serviceType);
}
