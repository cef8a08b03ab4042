namespace EndToEnd.Tests.FrontEnd;

/// <summary>The front end's own tests, which Vitest runs.</summary>
[Collection(nameof(FrontEndTests))]
[CollectionDefinition(nameof(FrontEndTests), DisableParallelization = true)]
public sealed class FrontEndTests
{
    [Fact]
    public async Task Vitest_finds_no_failure()
    {
        var failures = (await VitestRun.ResultsAsync()).Where(result => result.Failure is not null).ToArray();

        Assert.True(failures.Length == 0, string.Join("\n\n", failures.Select(result => $"{result.Name}\n{result.Failure}")));
    }
}
