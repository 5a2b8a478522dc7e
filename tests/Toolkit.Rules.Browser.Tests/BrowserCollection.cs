namespace Toolkit.Rules.Browser.Tests;

/// <summary>The tests that share the browser: put <c>[Collection(BrowserCollection.Name)]</c> on the class and take a <see cref="BrowserFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
