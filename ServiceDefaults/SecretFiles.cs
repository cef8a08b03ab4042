using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.Hosting;

/// <summary>Settings from files, as vault agents, Kubernetes and Docker mount secrets.</summary>
internal static class SecretFiles
{
    private const string Setting = "Secrets:Directory";

    /// <summary>
    /// Where <c>Secrets:Directory</c> is given: reads each file there as the setting that it is named after, <c>__</c> for <c>:</c>. They
    /// count more than everything else.
    /// </summary>
    public static void AddSecretFiles(this IConfigurationManager configuration)
    {
        if (configuration[Setting] is not { Length: > 0 } directory)
        {
            return;
        }

        try
        {
            configuration.AddKeyPerFile(Path.GetFullPath(directory));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidOperationException(
                $"{Setting}: '{directory}' cannot be read: {e.Message} Mount a folder there with a file for each secret, such as ConnectionStrings__usersdb.", e);
        }
    }

    /// <summary>
    /// What the file of a setting holds at the moment; null if there is none. Read by its path: what is mounted is replaced by moving links,
    /// of which those who watch the folder are not told.
    /// </summary>
    public static string? Read(IConfiguration configuration, string setting)
    {
        try
        {
            return configuration[Setting] is { Length: > 0 } directory
                && File.ReadAllText(Path.Combine(directory, setting.Replace(":", "__", StringComparison.Ordinal))).TrimEnd('\r', '\n') is { Length: > 0 } secret
                    ? secret
                    : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
