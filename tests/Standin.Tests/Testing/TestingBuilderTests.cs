using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Standin.Tests.Testing;

public sealed class TestingBuilderTests
{
    [Fact]
    public async Task The_real_entry_point_makes_the_application()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(TestApp.Deadline);
        await using var app = await builder.BuildAsync(TestApp.Deadline);
        await app.StartAsync(TestApp.Deadline);

        await app.ResourceNotifications.WaitForResourceHealthyAsync("service", TestApp.Deadline);
        using var client = app.CreateHttpClient("service");
        Assert.Equal("probe", await client.GetStringAsync(new Uri("/", UriKind.Relative), TestApp.Deadline));
        Assert.Equal(app.GetEndpoint("service", "http").ToString(), new Uri(app.Variable("script", "services__service__http__0")!).ToString());
        await Eventually.True(() => app.Log("script").Result.Contains($"working directory {Projects.ProbeAppHost.ProjectPath}"));
    }

    [Fact]
    public async Task It_has_random_ports_no_dashboard_and_the_first_launch_profile()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(TestApp.Deadline);
        Assert.Equal("true", builder.Configuration["DcpPublisher:RandomizePorts"]);
        Assert.Equal("from the launch profile", builder.Configuration["Probe:Setting"]);
        Assert.True(builder.Environment.IsDevelopment());
        Assert.Equal(Projects.ProbeAppHost.ProjectPath, builder.AppHostDirectory);
        Assert.Same(typeof(Projects.ProbeAppHost).Assembly, builder.AppHostAssembly);

        await using var app = await builder.BuildAsync(TestApp.Deadline);
        Assert.True(app.Services.GetRequiredService<DistributedApplicationOptions>().DisableDashboard);
    }

    [Fact]
    public async Task Arguments_and_options_are_the_tests_to_give()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(
            ["--Own:Setting=1"], (options, settings) => (options.DashboardApplicationName, settings.EnvironmentName) = ("probe", "Staging"), TestApp.Deadline);
        Assert.Equal("1", builder.Configuration["Own:Setting"]);
        Assert.True(builder.Environment.IsStaging());
        await using var app = await builder.BuildAsync(TestApp.Deadline);
        Assert.Equal("probe", app.Services.GetRequiredService<DistributedApplicationOptions>().DashboardApplicationName);
    }

    [Fact]
    public async Task The_model_may_be_changed_before_it_is_built()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(TestApp.Deadline);
        Assert.Equal(["service", "script"], builder.Resources.Select(resource => resource.Name));
        builder.Resources.Remove(builder.Resources.Single(resource => resource.Name == "script"));
        builder.AddScript("added");
        await using var app = await builder.BuildAsync(TestApp.Deadline);
        await app.StartAsync(TestApp.Deadline);
        Assert.Equal(KnownResourceStates.Running, app.Now("added").State?.Text);
        Assert.False(app.ResourceNotifications.TryGetCurrentState("script", out _));
    }

    [Fact]
    public async Task Two_run_side_by_side()
    {
        await using var first = await StartServiceAsync();
        await using var second = await StartServiceAsync();
        Assert.NotEqual(first.GetEndpoint("service"), second.GetEndpoint("service"));
        Assert.NotEqual(await PidAsync(first), await PidAsync(second));

        static async Task<string> PidAsync(DistributedApplication app)
        {
            using var client = app.CreateHttpClient("service");
            return await client.GetStringAsync(new Uri("/pid", UriKind.Relative), TestApp.Deadline);
        }
    }

    [Fact]
    public async Task With_the_builder_ends_what_it_has_built()
    {
        DistributedApplication app;
        await using (var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(TestApp.Deadline))
        {
            app = await builder.BuildAsync(TestApp.Deadline);
            await app.StartAsync(TestApp.Deadline);
        }

        Assert.Throws<ObjectDisposedException>(() => app.Services.GetRequiredService<IHostApplicationLifetime>());
    }

    [Theory]
    [InlineData("throw-at-once", "thrown at once")]
    [InlineData("throw-before-build", "thrown before Build")]
    [InlineData("exit-at-once", "The entry point exited without running a DistributedApplication.")]
    public async Task A_failure_of_the_entry_point_is_that_of_the_test(string mode, string message)
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>([mode], TestApp.Deadline));
        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task A_failure_after_the_build_is_that_of_the_test_too()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(["throw-after-build"], TestApp.Deadline);
        Assert.Equal("thrown after Build", (await Assert.ThrowsAsync<InvalidOperationException>(() => builder.BuildAsync(TestApp.Deadline))).Message);
    }

    [Fact]
    public async Task An_assembly_without_an_entry_point_is_named()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => DistributedApplicationTestingBuilder.CreateAsync<DistributedApplication>(TestApp.Deadline));
        Assert.Equal("The assembly 'Aspire.Hosting' has no entry point: name a type of the AppHost.", exception.Message);
    }

    private static async Task<DistributedApplication> StartServiceAsync()
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.ProbeAppHost>(TestApp.Deadline);
        builder.Resources.Remove(builder.Resources.Single(resource => resource.Name == "script"));
        var app = await builder.BuildAsync(TestApp.Deadline);
        await app.StartAsync(TestApp.Deadline);
        return app;
    }
}
