using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Model;

public sealed class PublishingTests
{
    [Fact]
    public async Task Publishing_needs_the_packages()
    {
        await using var app = TestApp.CreateBuilder("--operation", "publish").Build();
        var exception = await Assert.ThrowsAsync<DistributedApplicationException>(() => app.RunAsync(TestApp.Deadline));
        Assert.Equal("Publishing needs Aspire's packages: run with -p:AspireSource=packages.", exception.Message);
    }

    [Fact]
    public void What_publishing_says_of_a_resource_is_accepted()
    {
        var builder = TestApp.CreateBuilder("--operation", "publish");
        var kubernetes = builder.AddKubernetesEnvironment("kubernetes");
        builder.AddDockerComposeEnvironment("compose");
        var web = builder.AddViteApp("web", ".");
        var gateway = builder.AddProject<Projects.ProbeService>("gateway").PublishWithContainerFiles(web, "wwwroot").WithComputeEnvironment(kubernetes).ExcludeFromManifest();
        var database = builder.AddPostgres("postgres").WithDataVolume().AddDatabase("usersdb", "users");
        gateway.WithReference(database).WaitFor(database);
        Assert.Equal("users", database.Resource.DatabaseName);
        Assert.Equal("{usersdb.connectionString}", ((IManifestExpressionProvider)database.Resource).ValueExpression);
    }

    [Fact]
    public async Task A_container_says_what_it_needs()
    {
        var builder = TestApp.CreateBuilder();
        var database = builder.AddPostgres("postgres").AddDatabase("usersdb");
        builder.AddScript("script").WithReference(database).WaitFor(database);
        await using var app = await builder.StartAsync();
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("postgres").State?.Text);
        Assert.Contains("'postgres' is a container, which needs Docker and Aspire's packages: run with -p:AspireSource=packages.", await app.Log("postgres"));
        Assert.Equal(KnownResourceStates.FailedToStart, app.Now("script").State?.Text);
    }
}
