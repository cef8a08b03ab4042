namespace AppHost.Publishing;

/// <summary>What `aspire publish` writes. A build with `-p:PublishTo=compose` or `kubernetes` brings the package and the file for it.</summary>
internal static partial class PublishTarget
{
    /// <summary>Adds the environment that the system is published to, where the build has one.</summary>
    public static void AddPublishTarget(this IDistributedApplicationBuilder builder) => Add(builder);

    static partial void Add(IDistributedApplicationBuilder builder);
}
