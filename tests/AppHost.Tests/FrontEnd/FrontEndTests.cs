namespace AppHost.Tests.FrontEnd;

/// <summary>The front end's own tests, which Vitest runs; each of them is a test here too.</summary>
public sealed class FrontEndTests
{
    /// <summary>What Vitest says of each test. It runs when this is asked for, which only a test run does, not discovery.</summary>
    public static TheoryData<string, string?> Results()
    {
        var data = new TheoryData<string, string?>();
        foreach (var (name, failure) in Task.Run(VitestRun.ResultsAsync).GetAwaiter().GetResult())
        {
            data.Add(name, failure);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void Passes(string name, string? failure) => Assert.True(failure is null, $"{name}\n{failure}");
}
