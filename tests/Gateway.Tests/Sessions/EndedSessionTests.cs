using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Gateway.Tests.Sessions;

/// <summary>Callers whose session has ended, at every route and at every replica.</summary>
public sealed class EndedSessionTests
{
    [Fact]
    public async Task It_opens_no_route_that_is_not_open_to_all()
    {
        await using var system = await SessionSystem.StartAsync();
        using var cookies = await SignInAsync(system, "201");
        await EndAsync(system, system.Gateway.Address, "201");

        var routes = system.Gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToArray();
        var before = system.Billing.Requests.Count;
        var surprises = new List<string>();
        foreach (var endpoint in routes)
        {
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST", "PUT", "PATCH", "DELETE"])
            {
                using var request = new HttpRequestMessage(new(method), new Uri(system.Gateway.Address, AddressOf(endpoint))) { Headers = { { "X-CSRF", "1" } } };
                using var response = await cookies.SendAsync(request);
                if (response.StatusCode != HttpStatusCode.Unauthorized)
                {
                    surprises.Add($"{method} {AddressOf(endpoint)}: {response.StatusCode}");
                }
            }
        }

        Assert.Empty(surprises);
        Assert.InRange(routes.Length, 10, int.MaxValue);
        Assert.Equal(before, system.Billing.Requests.Count);
    }

    [Fact]
    public async Task No_request_that_begins_after_the_end_gets_through_under_load_at_either_replica_and_after_a_restart()
    {
        await using var system = await SessionSystem.StartAsync();
        await using var replica = system.StartReplica();
        using var first = await SignInAsync(system, "202");
        using var second = await SignInAsync(system, "203");
        Uri[] gateways = [system.Gateway.Address, replica.Address];

        await AssertEndsAsync(system, first, "202", gateways, endAt: replica.Address);

        // The other session was open before the restart, and is after it.
        await system.RestartGatewayAsync();
        await AssertEndsAsync(system, second, "203", gateways, endAt: system.Gateway.Address);
    }

    private static async Task AssertEndsAsync(SessionSystem system, HttpClient cookies, string subject, Uri[] gateways, Uri endAt)
    {
        var answers = new ConcurrentQueue<(bool HasEnded, HttpStatusCode Status)>();
        var (hasEnded, isOver) = (false, false);
        var load = Enumerable.Range(0, 8).Select(index => Task.Run(async () =>
        {
            while (!Volatile.Read(ref isOver))
            {
                var beganAfter = Volatile.Read(ref hasEnded);
                using var response = await cookies.GetAsync(new Uri(gateways[index % gateways.Length], "/api/invoices"));
                answers.Enqueue((beganAfter, response.StatusCode));
            }
        })).ToArray();

        await Poll.UntilAsync(() => Task.FromResult(answers.Count(answer => answer.Status == HttpStatusCode.OK) > 40), "the session is in use");
        await EndAsync(system, endAt, subject);
        Volatile.Write(ref hasEnded, true);
        await Poll.UntilAsync(() => Task.FromResult(answers.Count(answer => answer.HasEnded) > 40), "it is tried on");
        Volatile.Write(ref isOver, true);
        await Task.WhenAll(load);

        Assert.All(answers.Where(answer => answer.HasEnded), answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.Status));
    }

    /// <summary>A client with the cookie of a new session.</summary>
    private static async Task<HttpClient> SignInAsync(SessionSystem system, string subject)
    {
        system.Provider.User = new(subject, $"user{subject}", $"user{subject}@example.com");
        using var browser = await system.SignInAsync();
        return new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
        {
            DefaultRequestHeaders = { { "Cookie", $"session={browser.Session!.Value}" } },
        };
    }

    private static async Task EndAsync(SessionSystem system, Uri gateway, string subject)
    {
        using var client = new HttpClient();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("logout_token", system.Provider.LogoutToken(subject))]);
        await client.PostAsync(new Uri(gateway, "/auth/backchannel-logout"), form).HasStatusAsync(HttpStatusCode.OK);
    }

    private static string AddressOf(RouteEndpoint endpoint) => string.Join('/', endpoint.RoutePattern.PathSegments
        .Select(segment => string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }] } => Guid.Empty.ToString(),
            _ => "7",
        })))
        .Prepend(""));
}
