namespace AppHost.Publishing;

internal static partial class PublishTarget
{
    static partial void Add(IDistributedApplicationBuilder builder) => builder.AddDockerComposeEnvironment("compose");
}
