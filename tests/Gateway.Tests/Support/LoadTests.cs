namespace Gateway.Tests.Support;

/// <summary>Tests that need the machine for themselves: they come after the others, one at a time.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LoadTests
{
    public const string Name = "Under load";
}
