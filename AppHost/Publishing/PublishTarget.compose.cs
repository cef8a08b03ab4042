namespace AppHost.Publishing;

/// <summary>Docker Compose.</summary>
internal static partial class PublishTarget
{
    static partial void Add(IDistributedApplicationBuilder builder) => builder.AddDockerComposeEnvironment("compose");
}
