using global::ServiceDefaults.Auth;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HttpContract.Tests.ServiceDefaults;

/// <summary>A service that accepts the tokens of a <see cref="TestIssuer"/> and tells its caller who that is.</summary>
internal static class GuardedService
{
    public static Task<SampleService> StartAsync(
        TestIssuer issuer,
        Action<WebApplication>? map = null,
        TimeProvider? clock = null,
        params (string Key, string Value)[] settings) =>
        SampleService.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton(clock ?? TimeProvider.System);
                builder.AddTokenAuthentication("billing-api", "billing");
            },
            app =>
            {
                app.UseTokenAuthentication();
                app.MapGet("/me", (Caller caller) => TypedResults.Ok(caller)).RequireAuthorization(Policies.Caller);
                map?.Invoke(app);
            },
            [.. issuer.Settings(), .. settings]);

    public static async Task<HttpResponseMessage> GetAsync(this SampleService service, string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = token is null ? null : new("Bearer", token);
        return await service.Client.SendAsync(request);
    }
}
