using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Users.Api.Tests;

/// <summary>A service that stops keeps nobody waiting.</summary>
public sealed class ShutdownTests
{
    [Fact]
    public async Task Followers_who_wait_for_events_are_answered_at_once()
    {
        await using var app = new App();
        await app.InitializeAsync();
        using var follower = app.ClientFor(app.Issuer.Machine("billing-api", "users"));
        var end = (string)(await follower.GetAsync("/events").JsonAsync())["position"]!;
        app.Arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var waiting = follower.GetAsync($"/events?after={end}&wait=30");
        await app.Arrived.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.False(waiting.IsCompleted);

        app.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        var answer = await waiting.WaitAsync(TimeSpan.FromSeconds(15)).JsonAsync();
        Assert.Empty(answer["events"]!.AsArray());
        Assert.Equal(end, (string)answer["position"]!);
    }

    private sealed class App : UsersApp, IStartupFilter
    {
        public TaskCompletionSource Arrived { get; set; } = new();

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, following) =>
            {
                if (context.Request.Path == "/events")
                {
                    Arrived.TrySetResult();
                }

                return following(context);
            });
            next(app);
        };

        protected override void ConfigureServices(IServiceCollection services)
        {
            base.ConfigureServices(services);
            services.AddSingleton<IStartupFilter>(this);
        }
    }
}
