using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Standin.Tests.Model;

public sealed class LaunchProfileTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly IDistributedApplicationBuilder _builder = TestApp.CreateBuilder();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_profile_that_starts_the_project_is_taken()
    {
        Write("""
            {
              // Comments are allowed.
              "profiles": {
                "IIS": { "commandName": "IISExpress", "applicationUrl": "http://localhost:1" },
                "http": { "commandName": "Project", "applicationUrl": "https://localhost:5001;http://localhost:5000;http://localhost:5002" },
              }
            }
            """);
        Assert.Equal([("https", "https", (int?)5001), ("http", "http", 5000), ("http2", "http", 5002)],
            Endpoints(_builder.AddProject("service", Project)).Select(endpoint => (endpoint.Name, endpoint.UriScheme, endpoint.Port)));
    }

    [Fact]
    public void The_profile_of_the_AppHost_is_preferred_where_the_project_has_one_of_that_name()
    {
        Write("""{ "profiles": { "http": { "commandName": "Project", "applicationUrl": "http://localhost:1" }, "https": { "commandName": "Project", "applicationUrl": "https://localhost:2" } } }""");
        _builder.Configuration["DOTNET_LAUNCH_PROFILE"] = "https";
        Assert.Equal(2, Assert.Single(Endpoints(_builder.AddProject("service", Project))).Port);
        _builder.Configuration["DOTNET_LAUNCH_PROFILE"] = "unknown";
        Assert.Equal(1, Assert.Single(Endpoints(_builder.AddProject("other", Project))).Port);
    }

    [Fact]
    public void A_profile_may_be_named_or_left_out()
    {
        Assert.Empty(Endpoints(_builder.AddProject<Projects.ProbeService>("named", "quiet")));
        Assert.Empty(Endpoints(_builder.AddProject<Projects.ProbeService>("none", launchProfileName: null)));
        Assert.Empty(Endpoints(_builder.AddProject<Projects.ProbeService>("excluded", options => options.ExcludeLaunchProfile = true)));
        Assert.Equal(5871, Assert.Single(Endpoints(_builder.AddProject<Projects.ProbeService>("first"))).Port);
    }

    [Fact]
    public void A_profile_that_is_not_there_is_named()
    {
        var exception = Assert.Throws<DistributedApplicationException>(() => _builder.AddProject<Projects.ProbeService>("service", "missing"));
        Assert.Equal("Launch settings file does not contain 'missing' profile.", exception.Message);
    }

    [Fact]
    public void Broken_settings_are_named()
    {
        Write("{ not json");
        var exception = Assert.Throws<DistributedApplicationException>(() => _builder.AddProject("service", Project));
        Assert.Contains(_folder.File("Properties/launchSettings.json"), exception.Message, StringComparison.Ordinal);
    }

    private string Project => _folder.File("Service.csproj");

    private static IEnumerable<EndpointAnnotation> Endpoints(IResourceBuilder<ProjectResource> project) => project.Resource.Annotations.OfType<EndpointAnnotation>();

    private void Write(string settings)
    {
        Directory.CreateDirectory(_folder.File("Properties"));
        File.WriteAllText(_folder.File("Properties/launchSettings.json"), settings);
    }
}
