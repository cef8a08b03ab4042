namespace AppHost.Tests.Running;

/// <summary>The tests that share <see cref="RunningSystem"/>.</summary>
[CollectionDefinition(Name)]
public sealed class RunningSystemTests : ICollectionFixture<RunningSystem>, ICollectionFixture<Browser.BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "running system";
}
