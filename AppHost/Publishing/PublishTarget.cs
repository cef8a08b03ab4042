namespace AppHost.Publishing;

/// <summary>What `aspire publish` writes. Building with `-p:PublishTo=compose` or `kubernetes` adds the package and the file for it.</summary>
internal static partial class PublishTarget
{
    /// <summary>Adds the environment to publish to, if the build has one.</summary>
    public static void AddPublishTarget(this IDistributedApplicationBuilder builder) => Add(builder);

    static partial void Add(IDistributedApplicationBuilder builder);
}
