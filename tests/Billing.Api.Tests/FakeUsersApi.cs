using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Billing.Api.Tests;

/// <summary>
/// What billing-api sees of users-api: <c>GET /users/{id}</c>, its failures, and the feed, which tells nothing of itself.
/// </summary>
public sealed class FakeUsersApi : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<long, bool> _users = new();
    private readonly ConcurrentQueue<long> _asked = new();
    private readonly ConcurrentQueue<(string, string)> _callers = new();
    private volatile RequestDelegate? _failure;
    private int _failuresLeft;

    public FakeUsersApi()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        _app.MapGet("/users/{id:long}", AnswerAsync);
        _app.MapGet("/events", Feed.AnswerAsync);
    }

    public FakeFeed Feed { get; } = new();

    public string Address => _app.Urls.Single();

    public IReadOnlyCollection<long> Asked => _asked;

    public IReadOnlyCollection<(string Client, string Scope)> Callers => _callers;

    public Task StartAsync() => _app.StartAsync();

    public void Add(long id, bool active = true) => _users[id] = active;

    public void Remove(long id) => _users.TryRemove(id, out _);

    public void Fail(int status, int times = int.MaxValue) => FailWith(
        context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        },
        times);

    public void Answer(string json) => FailWith(
        context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(json);
        },
        int.MaxValue);

    public void Hang() => FailWith(context => Task.Delay(Timeout.Infinite, context.RequestAborted), int.MaxValue);

    public void Recover() => _failure = null;

    public async ValueTask DisposeAsync()
    {
        // Not to wait until the feed has nothing to tell any more.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private void FailWith(RequestDelegate failure, int times) => (_failuresLeft, _failure) = (times, failure);

    private async Task AnswerAsync(HttpContext context, long id)
    {
        var token = new JsonWebToken(context.Request.Headers.Authorization.ToString()["Bearer ".Length..]);
        _callers.Enqueue((token.GetClaim("client_id").Value, token.GetClaim("scope").Value));
        _asked.Enqueue(id);
        if (_failure is { } failure && Interlocked.Decrement(ref _failuresLeft) >= 0)
        {
            await failure(context);
        }
        else if (_users.TryGetValue(id, out var active))
        {
            var name = $"user{id}";
            await context.Response.WriteAsJsonAsync(new { id, username = name, email = $"{name}@example.com", role = "member", active });
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
