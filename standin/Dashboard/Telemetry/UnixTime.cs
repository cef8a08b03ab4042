namespace Aspire.Hosting.Dashboard.Telemetry;

/// <summary>Time as OpenTelemetry has it.</summary>
internal static class UnixTime
{
    /// <summary>The time, in UTC.</summary>
    public static DateTime OfNanoseconds(ulong nanoseconds) => DateTime.UnixEpoch.AddTicks((long)(nanoseconds / 100));
}
