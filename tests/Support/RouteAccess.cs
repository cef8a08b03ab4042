using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Tests;

/// <summary>Calls every route that a service lists as everybody who might, and compares with who should get through.</summary>
public static class RouteAccess
{
    private const string Anonymous = "anonymous";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Anonymous] = [],
        ["caller"] = ["member", "admin", "machine"],
        ["admin"] = ["admin", "machine"],
        ["machine"] = ["machine"],
    };

    /// <summary>Fails with every route that the table lacks or has in vain, and with every answer that it does not allow.</summary>
    /// <param name="service">The running service.</param>
    /// <param name="issuer">Whose tokens it accepts.</param>
    /// <param name="table">For each route, such as <c>GET /invoices/{id:long}</c>: who may call it.</param>
    public static async Task MatchesAsync<T>(WebApplicationFactory<T> service, TestIssuer issuer, IReadOnlyDictionary<string, string> table)
        where T : class
    {
        var routes = service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(Names).ToArray();
        Assert.Equal(table.Keys.Order(StringComparer.Ordinal), routes.Order(StringComparer.Ordinal));

        using var plain = service.CreateClient();
        // A redirect is an answer; where it leads is another route.
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = plain.BaseAddress };
        var surprises = new List<string>();
        foreach (var (route, policy) in table)
        {
            foreach (var (who, token, isValid) in Callers(issuer))
            {
                var allowed = policy == Anonymous || Allowed[policy].Contains(who);
                var expected = allowed ? "through" : isValid ? "403" : "401";
                var answer = await CallAsync(client, route, token);
                if (answer != expected)
                {
                    surprises.Add($"{route} as {who}: {answer}, expected {expected}");
                }
            }
        }

        Assert.True(surprises.Count == 0, string.Join('\n', surprises));
    }

    private static IEnumerable<(string Who, string? Token, bool IsValid)> Callers(TestIssuer issuer) =>
    [
        (Anonymous, null, false),
        ("expired", issuer.Expired(), false),
        ("not valid yet", issuer.NotYetValid(), false),
        ("foreign key", issuer.ForeignKey(), false),
        ("wrong audience", issuer.WrongAudience(), false),
        ("wrong issuer", issuer.WrongIssuer(), false),
        ("wrong type", issuer.WrongType(), false),
        ("alg none", issuer.AlgNone(), false),
        ("not a token", "not.a.token", false),
        ("without a role", issuer.User(1, role: null), true),
        ("with an unknown role", issuer.User(1, role: "owner"), true),
        ("machine without the scope", issuer.Machine(scopes: "openid"), true),
        ("member", issuer.Member(7), true),
        ("admin", issuer.Admin(), true),
        ("machine", issuer.Machine(), true),
    ];

    private static async Task<string> CallAsync(HttpClient client, string route, string? token)
    {
        var (method, pattern) = (route.Split(' ')[0], route.Split(' ')[1]);
        using var request = new HttpRequestMessage(new(method == "*" ? "GET" : method), PathOf(pattern));
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.True((int)response.StatusCode is not (401 or 403) || response.Headers.WwwAuthenticate.Count == 1, $"{route} without WWW-Authenticate");
        return (int)response.StatusCode is 401 or 403 ? $"{(int)response.StatusCode}" : "through";
    }

    /// <summary>An address that the pattern matches and that names nothing that exists.</summary>
    private static string PathOf(string pattern) => string.Join('/', RoutePatternFactory.Parse(pattern).PathSegments
        .Select(segment => string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "987654321")))
        .Prepend(""));

    private static IEnumerable<string> Names(RouteEndpoint endpoint) =>
        (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["*"])
            .Select(method => $"{method} /{endpoint.RoutePattern.RawText?.Trim('/')}");
}
