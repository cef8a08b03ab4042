namespace Aspire.Hosting.Orchestration;

/// <summary>How long to wait before a resource's health is checked again.</summary>
internal static class HealthCadence
{
    private const int QuickTries = 50;

    private static readonly TimeSpan s_whileHealthy = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_atFirst = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_unit = TimeSpan.FromSeconds(1);

    /// <summary>The pause after a check.</summary>
    /// <param name="failures">How many checks have failed since the last healthy one.</param>
    /// <param name="hasBeenHealthy">Whether any was healthy since the resource started: before that, somebody waits for it.</param>
    public static TimeSpan PauseAfter(int failures, bool hasBeenHealthy) => (failures, hasBeenHealthy) switch
    {
        (0, _) => s_whileHealthy,
        (_, true) => s_unit * Math.Min(5, failures),
        ( <= QuickTries, false) => s_atFirst,
        (_, false) => s_unit,
    };
}
