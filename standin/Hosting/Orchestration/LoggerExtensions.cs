using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Orchestration;

/// <summary>Writes a resource's log as text: it is shown, not searched.</summary>
internal static partial class LoggerExtensions
{
    [LoggerMessage(LogLevel.Information, "{Text}")]
    public static partial void Write(this ILogger logger, string text);

    [LoggerMessage(LogLevel.Error, "{Text}")]
    public static partial void WriteError(this ILogger logger, string text);
}
