namespace Users.Api.Tests.Scale;

/// <summary>Tests that measure time, which run when all others have.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone : ICollectionFixture<SmallAndLarge>
{
    public const string Name = "alone";
}
