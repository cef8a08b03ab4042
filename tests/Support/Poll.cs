using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Tests;

/// <summary>Waits for what has to come true soon.</summary>
public static class Poll
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    public static Task UntilAsync(Func<bool> holds, [CallerArgumentExpression(nameof(holds))] string? what = null, int seconds = 30) =>
        UntilAsync(() => Task.FromResult(holds()), what, seconds);

    public static async Task UntilAsync(Func<Task<bool>> holds, [CallerArgumentExpression(nameof(holds))] string? what = null, int seconds = 30)
    {
        for (var waited = Stopwatch.StartNew(); !await holds(); await Task.Delay(Interval))
        {
            Assert.True(waited.Elapsed < TimeSpan.FromSeconds(seconds), $"Not within {seconds} s: {what}");
        }
    }
}
