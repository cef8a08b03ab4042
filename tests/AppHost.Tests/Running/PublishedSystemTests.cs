namespace AppHost.Tests.Running;

/// <summary>The tests that share <see cref="PublishedSystem"/>.</summary>
[CollectionDefinition(Name)]
public sealed class PublishedSystemTests : ICollectionFixture<PublishedSystem>, ICollectionFixture<Browser.BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "published system";
}
