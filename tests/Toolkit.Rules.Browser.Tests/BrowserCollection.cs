using Toolkit.Rules.Browser.Tests.HrTool;
using Toolkit.Rules.Browser.Tests.PortfolioTool;
using Toolkit.Rules.Browser.Tests.Web;

namespace Toolkit.Rules.Browser.Tests;

/// <summary>
/// The tests that share the browser and the applications, each started once: put <c>[Collection(BrowserCollection.Name)]</c> on the class and take
/// a <see cref="BrowserFixture"/> and one of the applications.
/// </summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<WebApp>, ICollectionFixture<OfficeApp>, ICollectionFixture<HrDesk>
{
    public const string Name = "Browser";
}
