using System.Diagnostics;

namespace Tests;

/// <summary>Waits for states.</summary>
public static class Poll
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Asks until the condition holds; fails after half a minute.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        for (var waited = Stopwatch.StartNew(); !await holds(); await Task.Delay(Interval))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(30), $"Not within 30 s: {what}");
        }
    }
}
