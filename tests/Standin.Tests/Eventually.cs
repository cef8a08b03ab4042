namespace Standin.Tests;

/// <summary>Waits for what another process or task brings about.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_poll = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan s_deadline = TimeSpan.FromSeconds(30);

    /// <summary>The first value that <paramref name="isWanted"/>; fails after 30 s unless told otherwise.</summary>
    public static async Task<T> Get<T>(Func<T> value, Func<T, bool> isWanted, TimeSpan? within = null)
    {
        using var deadline = new CancellationTokenSource(within ?? s_deadline);
        while (true)
        {
            var current = value();
            if (isWanted(current))
            {
                return current;
            }

            Assert.False(deadline.IsCancellationRequested, $"Still {current} after {within ?? s_deadline}.");
            await Task.Delay(s_poll);
        }
    }

    /// <summary>Waits until the condition holds; fails after 30 s unless told otherwise.</summary>
    public static Task True(Func<bool> condition, TimeSpan? within = null) => Get(condition, holds => holds, within);
}
