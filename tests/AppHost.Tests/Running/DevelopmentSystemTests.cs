namespace AppHost.Tests.Running;

/// <summary>The system as `dotnet run --project AppHost` starts it.</summary>
public sealed class DevelopmentSystem() : RunningSystem(typeof(Projects.AppHost), hasMail: true);

/// <summary>The tests that share <see cref="DevelopmentSystem"/>.</summary>
[CollectionDefinition(Name)]
public sealed class DevelopmentSystemTests : ICollectionFixture<DevelopmentSystem>
{
    public const string Name = "development system";
}
