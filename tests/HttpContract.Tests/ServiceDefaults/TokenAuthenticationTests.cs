using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace HttpContract.Tests.ServiceDefaults;

public sealed class TokenAuthenticationTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly TestIssuer _issuer = new();

    public ValueTask InitializeAsync() => new(_issuer.StartAsync());

    public ValueTask DisposeAsync() => _issuer.DisposeAsync();

    [Fact]
    public async Task A_caller_is_read_from_the_token()
    {
        await using var service = await GuardedService.StartAsync(_issuer);
        Assert.Equal((1, "user:1", "admin", 1L), await MeAsync(service, _issuer.Admin()));
        Assert.Equal((0, "user:7", "user-7", 7L), await MeAsync(service, _issuer.Member(7)));
        Assert.Equal((2, "client:api", "api", null), await MeAsync(service, _issuer.Machine()));
    }

    [Fact]
    public async Task Without_a_token_it_is_said_what_to_send()
    {
        await using var service = await GuardedService.StartAsync(_issuer);
        using var response = await service.GetAsync("/me", token: null);
        var problem = await response.IsProblemAsync(HttpStatusCode.Unauthorized);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
        Assert.NotEmpty((string)problem["detail"]!);
    }

    [Fact]
    public async Task Another_provider_may_name_its_claims_otherwise()
    {
        await using var service = await GuardedService.StartAsync(
            _issuer, map: null, clock: null, ("Auth:RoleClaim", "groups"), ("Auth:UserIdClaim", "uid"), ("Auth:ScopeClaim", "scp"), ("Auth:TokenType", "JWT"), ("Auth:Audience", "api://own"));
        var token = _issuer.Issue(
            new() { ["sub"] = "9f2c", ["uid"] = "7", ["groups"] = "member", ["scp"] = "openid billing", ["name"] = "Ada" },
            audiences: ["api://own"],
            type: "JWT");
        Assert.Equal((0, "user:7", "Ada", 7L), await MeAsync(service, token));
        await service.GetAsync("/me", _issuer.Member(7)).HasStatusAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_endpoint_that_nobody_has_decided_on_stops_the_start()
    {
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => GuardedService.StartAsync(_issuer, app => app.MapGet("/new", () => "")));
        Assert.Contains("/new", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_issuer_it_does_not_start()
    {
        var error = await Assert.ThrowsAnyAsync<Exception>(() => GuardedService.StartAsync(_issuer, map: null, clock: null, ("Auth:Issuer", "")));
        Assert.Contains("Auth:Issuer", error.Message, StringComparison.Ordinal);
    }

    private static async Task<(int Kind, string Id, string Name, long? UserId)> MeAsync(SampleService service, string token)
    {
        using var response = await service.GetAsync("/me", token);
        Assert.True(response.IsSuccessStatusCode, $"{response} {await response.Content.ReadAsStringAsync()}");
        var me = await response.Content.ReadFromJsonAsync<JsonElement>();
        var userId = me.GetProperty("userId");
        return (me.GetProperty("kind").GetInt32(), me.GetProperty("id").GetString()!, me.GetProperty("name").GetString()!,
            userId.ValueKind == JsonValueKind.Null ? null : userId.GetInt64());
    }
}
